using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Reports;

namespace JdPartnership.Web.Models.Reports;

public sealed class ExportAllModel
{
    [Display(Name = "格式")]
    public List<ReportFormat> Formats { get; set; } = [];

    /// <summary>Names this click: sent twice it is one job.</summary>
    public Guid? Submission { get; set; }
}
