using System.Globalization;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Waivers;

namespace JdPartnership.Core.Tests.Rosters.Rules;

public sealed class WaiverPolicyTests
{
    [Theory]
    [InlineData("R01")]
    [InlineData("R02")]
    [InlineData("R13")]
    [InlineData("R15")]
    [InlineData("R18")]
    [InlineData("R19")]
    [InlineData("R20")]
    [InlineData("R21")]
    [InlineData("W01")]
    [InlineData("IdentityCheckDigit")]
    [InlineData("Duplicate")]
    [InlineData("DateUnreadable")]
    [InlineData("")]
    public void Check_BlockTheLawForbids_NobodyWaives(string finding)
    {
        Assert.Equal(["Waiver.Never"], Codes(new WaiverRequest(finding, RuleSeverity.Block, "理由", "备1")));
        Assert.All(Enum.GetValues<Role>(), role => Assert.False(WaiverPolicy.MayGrant(role, finding)));
    }

    [Theory]
    [InlineData("R01Unknown")]
    [InlineData("IdentityPattern")]
    [InlineData("R08")]
    [InlineData("FormulaValue")]
    public void Check_Warning_NeedsAReasonOnly(string finding)
    {
        Assert.Empty(Codes(new WaiverRequest(finding, RuleSeverity.Warn, "已核对护照")));
        Assert.Equal(["Waiver.ReasonRequired"], Codes(new WaiverRequest(finding, RuleSeverity.Warn, " ")));
    }

    [Theory]
    [InlineData("R05", Role.Coordinator, true)]
    [InlineData("R05", Role.Administrator, true)]
    [InlineData("R05", Role.Liaison, false)]
    [InlineData("R05", Role.Auditor, false)]
    [InlineData("R03", Role.Coordinator, false)]
    [InlineData("R03Number", Role.Administrator, true)]
    [InlineData("R17", Role.Coordinator, true)]
    [InlineData("R17", Role.Liaison, false)]
    public void MayGrant_ByRole(string finding, Role role, bool may) => Assert.Equal(may, WaiverPolicy.MayGrant(role, finding));

    [Theory]
    [InlineData("R17", "备〔2026〕1号", "2026-08-31", "")]
    [InlineData("R17", "备〔2026〕1号", "2026-09-01", "")]
    [InlineData("R17", "备〔2026〕1号", "2026-09-02", "Waiver.FiledTooLate")]
    [InlineData("R17Late", "备〔2026〕1号", "2026-09-02", "Waiver.FiledTooLate")]
    [InlineData("R17Late", "备〔2026〕1号", null, "Waiver.FiledOnRequired")]
    [InlineData("R17", " ", "2026-08-31", "Waiver.FilingNumberRequired")]
    [InlineData("R17", null, null, "Waiver.FilingNumberRequired Waiver.FiledOnRequired")]
    [InlineData("R03", null, null, "")]
    public void Check_SpecialHours_NeedTheirFiling_BeforeTheFirstDay(string finding, string? number, string? filedOn, string codes)
    {
        DateOnly? day = filedOn is null ? null : DateOnly.Parse(filedOn, CultureInfo.InvariantCulture);
        Assert.Equal(codes, string.Join(' ', Codes(new WaiverRequest(finding, RuleSeverity.Block, "旺季", number, day, new DateOnly(2026, 9, 1)))));
    }

    [Fact]
    public void Check_TooLong_IsRefused() => Assert.Equal(
        ["Waiver.ReasonTooLong", "Waiver.FilingNumberTooLong", "Waiver.FiledOnRequired"],
        Codes(new WaiverRequest("R17", RuleSeverity.Block, new string('长', RuleWaiver.ReasonLength + 1), new string('9', RuleWaiver.FilingNumberLength + 1))));

    private static IEnumerable<string> Codes(WaiverRequest request) => WaiverPolicy.Check(request).Select(error => error.Code);
}
