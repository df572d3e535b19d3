using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.PersonalData.Subjects;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.PersonalData;

/// <summary>The page that answers a person. The number is read once and never shown again; the index stands for the person after that.</summary>
public sealed class SubjectModel
{
    [Display(Name = "证件号码")]
    public string? Number { get; set; }

    /// <summary>Blind index of the person found.</summary>
    public string? Person { get; set; }

    [Display(Name = "理由")]
    public string? Reason { get; set; }

    /// <summary>That the person's identity was checked and erasure cannot be undone.</summary>
    public bool Confirmed { get; set; }

    /// <summary><c>null</c> before anybody was looked for.</summary>
    [BindNever]
    public IReadOnlyList<FoundPerson>? Found { get; set; }
}
