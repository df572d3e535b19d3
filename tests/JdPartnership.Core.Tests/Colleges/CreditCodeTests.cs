using JdPartnership.Core.Colleges;

namespace JdPartnership.Core.Tests.Colleges;

public sealed class CreditCodeTests
{
    [Theory]
    [InlineData("91330100799655058B")]
    [InlineData("914403001922038216")]
    [InlineData("9144030071526726XG")]
    [InlineData("91110302562134916R")]
    [InlineData("12100000400000624D")]
    public void Checks_RealCodes_Agree(string code)
    {
        Assert.True(CreditCode.IsWellFormed(code));
        Assert.True(CreditCode.HasValidChecks(code));
    }

    [Theory]
    [InlineData("91330100799655058A")]
    [InlineData("91330100799655059B")]
    [InlineData("19330100799655058B")]
    [InlineData("12100000400000634D")]
    public void Checks_OneCharacterWrong_Disagree(string code)
    {
        Assert.True(CreditCode.IsWellFormed(code));
        Assert.False(CreditCode.HasValidChecks(code));
    }

    /// <summary>The 18th character alone would let this pass: only the organisation's own check character is wrong.</summary>
    [Fact]
    public void Checks_OnlyOrganisationDigitWrong_Disagree()
    {
        const string Body = "9133010079965505";
        const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var passing = Alphabet.SelectMany(ninth => Alphabet, (ninth, last) => $"{Body}{ninth}{last}").Where(CreditCode.HasValidChecks).ToList();
        Assert.Equal(["91330100799655058B"], passing);
    }

    [Theory]
    [InlineData("")]
    [InlineData("91330100799655058")]
    [InlineData("91330100799655058BB")]
    [InlineData("9133010079965505IB")]
    [InlineData("91330100799655058b")]
    [InlineData("91ABCDEF799655058B")]
    public void IsWellFormed_OtherTexts_No(string code) => Assert.False(CreditCode.IsWellFormed(code));
}
