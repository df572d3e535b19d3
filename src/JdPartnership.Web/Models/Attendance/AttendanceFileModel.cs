using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Attendance;

public sealed class AttendanceFileModel
{
    [Display(Name = "考勤文件")]
    public IFormFile? File { get; set; }
}
