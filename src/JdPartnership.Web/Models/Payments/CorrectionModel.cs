using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Stipends.Payments;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Payments;

/// <summary>The form that corrects a record of a closed month.</summary>
public sealed class CorrectionModel : PaymentRowModel
{
    public int RosterId { get; set; }

    public int PaymentId { get; set; }

    public int? Version { get; set; }

    [Display(Name = "更正原因")]
    public string? Reason { get; set; }

    /// <summary>Shown beside the fields.</summary>
    [BindNever]
    public CorrectionPage? Page { get; set; }
}

/// <param name="History">Every record of the intern and month, the first first.</param>
public sealed record CorrectionPage(string Batch, PayMonth Month, PaymentRow Row, SheetTemplate Template, IReadOnlyList<PaymentRecord> History);
