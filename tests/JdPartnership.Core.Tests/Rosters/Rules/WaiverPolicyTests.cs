using JdPartnership.Core.Accounts;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Tests.Rosters.Rules;

public sealed class WaiverPolicyTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

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
    [InlineData("Identity")]
    [InlineData("Duplicate")]
    [InlineData("Nonsense")]
    [InlineData("")]
    public void Check_WhatTheLawForbids_NobodyWaives(string rule) => Assert.All(
        Enum.GetValues<Role>(), role => Assert.Equal(["Waiver.Never"], Codes(new WaiverRequest(rule, "理由", "备1", Today), role)));

    [Theory]
    [InlineData("R08", Role.Coordinator, "")]
    [InlineData("R08", Role.Administrator, "")]
    [InlineData("R08", Role.Liaison, "Waiver.AdministratorOnly")]
    [InlineData("R08", Role.Auditor, "Waiver.AdministratorOnly")]
    [InlineData("R03", Role.Coordinator, "Waiver.AdministratorOnly")]
    [InlineData("R03", Role.Administrator, "")]
    public void Check_ByRole(string rule, Role role, string codes) => Assert.Equal(codes, string.Join(' ', Codes(new WaiverRequest(rule, "理由"), role)));

    [Theory]
    [InlineData(null, "Waiver.ReasonRequired")]
    [InlineData("  ", "Waiver.ReasonRequired")]
    public void Check_WithoutReason_IsRefused(string? reason, string code) => Assert.Equal([code], Codes(new WaiverRequest("R08", reason), Role.Coordinator));

    [Fact]
    public void Check_TooLong_IsRefused() => Assert.Equal(
        ["Waiver.ReasonTooLong", "Waiver.FilingNumberTooLong"],
        Codes(new WaiverRequest("R17", new string('长', WaiverPolicy.ReasonLength + 1), new string('9', WaiverPolicy.FilingNumberLength + 1), Today), Role.Coordinator));

    [Theory]
    [InlineData("备〔2026〕1号", 0, "")]
    [InlineData("备〔2026〕1号", 1, "Waiver.FiledInFuture")]
    [InlineData("备〔2026〕1号", null, "Waiver.FiledOnRequired")]
    [InlineData(" ", 0, "Waiver.FilingNumberRequired")]
    [InlineData(null, null, "Waiver.FilingNumberRequired Waiver.FiledOnRequired")]
    public void Check_SpecialHours_NeedTheirFiling(string? number, int? daysFromToday, string codes) => Assert.Equal(
        codes, string.Join(' ', Codes(new WaiverRequest("R17", "旺季", number, daysFromToday is { } days ? Today.AddDays(days) : null), Role.Coordinator)));

    private static IEnumerable<string> Codes(WaiverRequest request, Role role) => WaiverPolicy.Check(request, role, Today).Select(error => error.Code);
}
