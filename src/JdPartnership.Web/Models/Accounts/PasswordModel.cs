using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Accounts;

public sealed class PasswordModel
{
    [Display(Name = "当前密码")]
    public string? Current { get; set; }

    [Display(Name = "新密码")]
    public string? New { get; set; }

    [Display(Name = "确认新密码")]
    public string? Repeated { get; set; }
}
