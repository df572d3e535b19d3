using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Tests.Rosters.Import;

public sealed class RosterRowParserTests
{
    private static readonly ColumnMapping<RosterColumn> All = new("", 1, RosterColumns.All.ToDictionary(d => d.Column, d => (int)d.Column));

    [Fact]
    public void TheTemplatesExample_IsToldInTheCellsThatStillHoldIt()
    {
        var examples = RosterColumns.All.Select(d => d.Example).ToArray();
        Assert.Equal([RosterColumn.Name, RosterColumn.IdNumber], Parse(examples).Findings.Select(f => f.Column!.Value));
        examples[(int)RosterColumn.Name] = "张三";
        Assert.Equal((ReadingCode.ExampleLeft, RosterColumn.IdNumber), Parse(examples).Findings.Select(f => (f.Code, f.Column!.Value)).Single());
    }

    /// <summary>Whatever column a number of a person strays into, a finding does not carry it on.</summary>
    [Theory]
    [InlineData(RosterColumn.PayForm, "990000200801010010")]
    [InlineData(RosterColumn.Start, "13812345678")]
    [InlineData(RosterColumn.Consent, "138 1234 5678")]
    [InlineData(RosterColumn.MonthlyPay, "９９００００２００８０１０１００１０")]
    public void Finding_NeverQuotesANumberOfAPerson(RosterColumn column, string stray)
    {
        var texts = RosterColumns.All.Select(d => d.Example).ToArray();
        texts[(int)column] = stray;
        var finding = Parse(texts).Findings.Single(f => f.Column == column);
        Assert.Equal("***", finding.Arguments[0]);
    }

    [Theory]
    [InlineData("是", true)]
    [InlineData("√", true)]
    [InlineData("已签", true)]
    [InlineData("ｙｅｓ", true)]
    [InlineData("否", false)]
    [InlineData("×", false)]
    [InlineData("未签", false)]
    [InlineData("N", false)]
    public void YesNo_IsReadFromManyWords(string word, bool answer)
    {
        var texts = RosterColumns.All.Select(d => d.Example).ToArray();
        texts[(int)RosterColumn.Consent] = word;
        Assert.Equal(answer, Parse(texts).Row.Consent);
    }

    [Fact]
    public void EveryWordOffered_IsUnderstood()
    {
        Assert.All(Enum.GetValues<IdentityType>(), type => Assert.Equal(type, RosterChoices.FindIdentityType(RosterChoices.Word(type))));
        Assert.All(Enum.GetValues<PayForm>(), form => Assert.Equal(form, RosterChoices.FindPayForm(RosterChoices.Word(form))));
        Assert.Equal([true, false], RosterChoices.Offered(RosterColumn.Consent).Select(RosterChoices.FindYesNo));
    }

    [Theory]
    [InlineData("990000200801021000", null)]
    [InlineData("990000200801010000", ReadingCode.IdDigitsLost)]
    [InlineData("9.90000200801E+17", ReadingCode.IdDigitsLost)]
    public void IdNumber_EndingInZeros_IsLostUnlessItsCheckDigitHolds(string text, string? code)
    {
        var texts = RosterColumns.All.Select(d => d.Example).ToArray();
        (texts[(int)RosterColumn.Name], texts[(int)RosterColumn.IdNumber]) = ("张三", text);
        var parsed = Parse(texts);
        Assert.Equal(code, parsed.Findings.SingleOrDefault()?.Code);
        Assert.Equal(code is null ? text : null, parsed.Row.IdNumber);
    }

    private static ParsedRow Parse(string[] texts) =>
        new RosterRowParser(All).Parse(new(2, IsHidden: false, [.. texts.Select(t => new SheetCell(t.Length == 0 ? null : t, null, null, IsFormula: false, IsError: false))]));
}
