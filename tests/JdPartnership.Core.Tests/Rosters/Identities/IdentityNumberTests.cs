using System.Globalization;
using CsCheck;
using JdPartnership.Core.Rosters.Identities;

namespace JdPartnership.Core.Tests.Rosters.Identities;

public sealed class IdentityNumberTests
{
    private const string Golden = "11010519491231002X";

    private static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public void Read_ExampleOfTheStandard_TellsBirthAndSex()
    {
        var number = Read(Golden).Number!.Value;

        Assert.Equal(new DateOnly(1949, 12, 31), number.BirthDate);
        Assert.Equal(Sex.Female, number.Sex);
        Assert.False(number.IsResidencePermit);
        Assert.Equal(Golden, number.Reveal());
    }

    [Fact]
    public void Read_SmallX_IsTheSameNumber() => Assert.Equal(Read(Golden).Number, Read(Golden.ToLowerInvariant()).Number);

    [Theory]
    [InlineData(null, IdentityProblem.Missing)]
    [InlineData("", IdentityProblem.Missing)]
    [InlineData("110105491231002", IdentityProblem.FifteenDigits)]
    [InlineData("11010549123100X", IdentityProblem.Length)]
    [InlineData("1101051949123100", IdentityProblem.Length)]
    [InlineData("11010519491231002XX", IdentityProblem.Length)]
    [InlineData("1101051949123100X2", IdentityProblem.Characters)]
    [InlineData("11010519491231002Y", IdentityProblem.Characters)]
    [InlineData("H1010519491231002X", IdentityProblem.Characters)]
    [InlineData("１1010519491231002X", IdentityProblem.Characters)]
    [InlineData("00010519491231002X", IdentityProblem.Province)]
    [InlineData("84010519491231002X", IdentityProblem.Province)]
    [InlineData("11010519490229002X", IdentityProblem.BirthDate)]
    [InlineData("11010519491331002X", IdentityProblem.BirthDate)]
    [InlineData("11010519490431002X", IdentityProblem.BirthDate)]
    [InlineData("11010519490000002X", IdentityProblem.BirthDate)]
    [InlineData("11010518991231002X", IdentityProblem.BirthDate)]
    [InlineData("11010500001231002X", IdentityProblem.BirthDate)]
    [InlineData("11010520260302002X", IdentityProblem.BirthInFuture)]
    [InlineData("110105194912310021", IdentityProblem.CheckDigit)]
    public void Read_OtherTexts_NamesTheProblem(string? text, IdentityProblem problem)
    {
        Assert.Equal(problem, Read(text).Problem);
        Assert.Null(Read(text).Number);
    }

    [Theory]
    [InlineData("81000019950101", true)]
    [InlineData("82000019950101", true)]
    [InlineData("83000019950101", true)]
    [InlineData("71000019950101", false)]
    [InlineData("32080219950101", false)]
    public void Read_ResidencePermit_IsTaken(string beginning, bool isPermit)
    {
        var digits = beginning + "001";

        Assert.Equal(isPermit, Read(digits + IdentityNumber.CheckOf(digits)).Number!.Value.IsResidencePermit);
    }

    [Fact]
    public void Read_BornToday_IsTaken_Tomorrow_IsNot()
    {
        Assert.Equal(IdentityProblem.None, Read(SampleNumber.Born("2026-03-01")).Problem);
        Assert.Equal(IdentityProblem.BirthInFuture, Read(SampleNumber.Born("2026-03-02")).Problem);
    }

    [Fact]
    public void Read_EveryValidNumber_IsTaken() => SampleNumber.Any.Sample(number =>
    {
        var read = Read(number).Number;
        return read!.Value.Reveal() == number
            && read.Value.BirthDate.ToString("yyyyMMdd", CultureInfo.InvariantCulture) == number[6..14]
            && read.Value.Sex == ((number[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female);
    });

    /// <summary>Eleven is prime and no weight is a multiple of it: no single typing error goes unseen.</summary>
    [Fact]
    public void Read_AnyOneCharacterChanged_IsRefused() => Gen.Select(SampleNumber.Any, Gen.Int[0, 17], Gen.Char["0123456789X"]).Sample((number, index, character) =>
        number[index] == character || Read(number[..index] + character + number[(index + 1)..]).Problem != IdentityProblem.None);

    [Fact]
    public void Read_AnyTwoNeighboursExchanged_IsRefused() => Gen.Select(SampleNumber.Any, Gen.Int[0, 16]).Sample((number, index) =>
        number[index] == number[index + 1] || Read(number[..index] + number[index + 1] + number[index] + number[(index + 2)..]).Problem != IdentityProblem.None);

    [Fact]
    public void Read_AnyText_NeverThrows() => Gen.OneOf(Gen.String, Gen.String[Gen.Char['0', '9'], 17, 19]).Sample(text => Read(text).Number is null == (Read(text).Problem != IdentityProblem.None));

    [Fact]
    public void ToString_AnyNumber_ShowsItsLastFourCharactersOnly() => SampleNumber.Any.Sample(text =>
    {
        var reading = Read(text);
        return $"{reading.Number}" == "**************" + text[^4..] && !reading.ToString().Contains(text[..14], StringComparison.Ordinal);
    });

    [Fact]
    public void Default_IsNoNumber()
    {
        Assert.Equal("", default(IdentityNumber).ToString());
        Assert.Throws<InvalidOperationException>(() => default(IdentityNumber).Reveal());
        Assert.Equal(default, default(IdentityNumber));
        Assert.True(Read(Golden).Number != default(IdentityNumber));
    }

    private static IdentityReading Read(string? text) => IdentityNumber.Read(text, Today);
}
