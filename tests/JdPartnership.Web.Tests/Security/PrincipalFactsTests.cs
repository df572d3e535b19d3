using System.Security.Claims;
using JdPartnership.Core.Accounts;
using JdPartnership.Web.Authorization;

namespace JdPartnership.Web.Tests.Security;

/// <summary>Scope and role come only from a positive match; everything odd gives nothing.</summary>
public sealed class PrincipalFactsTests
{
    [Theory]
    [InlineData("Administrator", true)]
    [InlineData("Coordinator", true)]
    [InlineData("Auditor", true)]
    [InlineData("Liaison", false)]
    [InlineData("administrator", false)]
    [InlineData("0", false)]
    [InlineData("Root", false)]
    public void Only_roles_of_the_enterprise_see_every_college(string role, bool seesAll)
    {
        var scope = PrincipalFacts.ScopeOf(SignedIn((ClaimTypes.Role, role)));
        Assert.Equal(seesAll, scope.SeesAll);
        Assert.Null(scope.CollegeId);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("", null)]
    [InlineData("-1", null)]
    [InlineData("7x", null)]
    public void Liaison_sees_the_college_of_its_claim_or_none(string claim, int? expected)
    {
        var scope = PrincipalFacts.ScopeOf(SignedIn((ClaimTypes.Role, "Liaison"), (PortalClaims.CollegeId, claim)));
        Assert.Equal(expected, scope.CollegeId);
        Assert.False(scope.SeesAll);
    }

    [Fact]
    public void Coordinator_with_provinces_sees_only_those()
    {
        var scope = PrincipalFacts.ScopeOf(SignedIn((ClaimTypes.Role, "Coordinator"), (PortalClaims.Province, "32"), (PortalClaims.Province, "34")));
        Assert.False(scope.SeesAll);
        Assert.Equal(["32", "34"], scope.Provinces);
    }

    [Fact]
    public void Two_roles_are_none() =>
        Assert.Null(PrincipalFacts.RoleOf(SignedIn((ClaimTypes.Role, "Auditor"), (ClaimTypes.Role, "Administrator"))));

    [Fact]
    public void Claims_without_sign_in_are_nothing()
    {
        var stranger = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "Administrator")]));
        Assert.Null(PrincipalFacts.RoleOf(stranger));
        Assert.Equal(CollegeScope.Nothing, PrincipalFacts.ScopeOf(stranger));
    }

    private static ClaimsPrincipal SignedIn(params (string Type, string Value)[] claims) =>
        new(new ClaimsIdentity(claims.Select(c => new Claim(c.Type, c.Value)), "test"));
}
