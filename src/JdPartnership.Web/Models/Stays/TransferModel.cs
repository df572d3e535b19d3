using System.ComponentModel.DataAnnotations;
using System.Globalization;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Stays;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Stays;

/// <summary>The form of a transfer.</summary>
public sealed class TransferModel
{
    public int? Version { get; set; }

    [Display(Name = "到新岗位的首日")]
    public DateOnly? FirstDay { get; set; }

    /// <summary>Numbers of post and centre with a dash between them.</summary>
    [Display(Name = "新的分中心与岗位")]
    public string? Place { get; set; }

    [Display(Name = "情况说明")]
    public string? Reason { get; set; }

    [Display(Name = "已阅读上述警告，仍然调岗")]
    public bool AcceptsWarnings { get; set; }

    [BindNever]
    public StayRecord? Stay { get; set; }

    [BindNever]
    public IReadOnlyList<StayPlace> Places { get; set; } = [];

    public static string ValueOf(StayPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.PostId}-{place.ServiceCentreId}");

    /// <summary><c>null</c> when nothing, or nothing of the form, was chosen.</summary>
    public RosterPlace? ToPlace() => Place?.Split('-') is [var post, var centre]
        && int.TryParse(post, NumberStyles.None, CultureInfo.InvariantCulture, out var postId)
        && int.TryParse(centre, NumberStyles.None, CultureInfo.InvariantCulture, out var centreId)
            ? new RosterPlace(postId, centreId)
            : null;
}
