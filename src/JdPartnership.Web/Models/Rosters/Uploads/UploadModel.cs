using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Rosters.Uploads;

/// <summary>The form that sends a roster's file.</summary>
public sealed class UploadModel
{
    /// <summary>Made with the form: sent twice, it is one upload.</summary>
    public Guid? SubmissionId { get; set; }

    [Display(Name = "名册文件")]
    public IFormFile? File { get; set; }
}
