using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Accounts;

public sealed class LoginModel
{
    [Display(Name = "用户名")]
    public string? UserName { get; set; }

    [Display(Name = "密码")]
    public string? Password { get; set; }

    public string? ReturnUrl { get; set; }
}
