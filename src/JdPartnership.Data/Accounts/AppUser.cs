using Microsoft.AspNetCore.Identity;

namespace JdPartnership.Data.Accounts;

/// <summary>A person who signs in. Core knows only the id.</summary>
public sealed class AppUser : IdentityUser<int>
{
    public string DisplayName { get; set; } = "";

    /// <summary>The one college of a liaison; <c>null</c> for everyone else.</summary>
    public int? CollegeId { get; set; }

    /// <summary>Came with the demo; removed in one step by an administrator.</summary>
    public bool IsDemo { get; set; }

    /// <summary>Chosen language of the page, <c>zh-CN</c> or <c>en</c>; <c>null</c> before a choice.</summary>
    public string? Language { get; set; }
}
