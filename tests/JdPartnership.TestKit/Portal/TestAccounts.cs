using JdPartnership.Web.Demo;

namespace JdPartnership.TestKit.Portal;

/// <summary>The demo's sign-ins: one of each role, and a second liaison to prove that colleges do not see each other.</summary>
public static class TestAccounts
{
    public const string Password = DemoAccounts.Password;
    public const string Administrator = "admin";
    public const string Coordinator = "coordinator";
    public const string Auditor = "auditor";
    public const string LiaisonOfJscj = "liaison.jscj";
    public const string LiaisonOfWhzy = "liaison.whzy";
    public const string Jscj = "江苏财经职业技术学院";
    public const string Whzy = "芜湖职业技术学院";
}
