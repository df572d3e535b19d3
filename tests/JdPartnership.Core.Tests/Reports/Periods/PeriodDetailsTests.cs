using JdPartnership.Core.Reports.Periods;

namespace JdPartnership.Core.Tests.Reports.Periods;

public sealed class PeriodDetailsTests
{
    internal static readonly PeriodDetails Good = new()
    {
        Label = "2020",
        LabelStyle = "（{0}年度）",
        Start = new DateOnly(2018, 10, 1),
        End = new DateOnly(2019, 9, 30),
        Title = "参与职业教育人才培养年度报告",
    };

    [Fact]
    public void Tidied_LabelIsHalfWidth_AndEmptyTextsAreNone()
    {
        var tidied = (Good with { Label = " ２０２０ ", Title = " 年度  报告 ", TitleForOtherTypes = "  ", Source = "" }).Tidied();

        Assert.Equal(("2020", "年度 报告", null, null), (tidied.Label, tidied.Title, tidied.TitleForOtherTypes, tidied.Source));
        Assert.Empty(tidied.Check());
    }

    [Theory]
    [InlineData("2020年度", true)]
    [InlineData("2020-1", true)]
    [InlineData("", false)]
    [InlineData("-2020", false)]
    [InlineData("2020/1", false)]
    [InlineData("2020 1", false)]
    [InlineData("new", false)]
    [InlineData("New", false)]
    [InlineData("12345678901234567890", true)]
    [InlineData("123456789012345678901", false)]
    public void Label_MustStandInAnAddress(string label, bool isGood) => Assert.Equal(isGood ? [] : ["Label"], Fields(Good with { Label = label }));

    [Theory]
    [InlineData("{0}", true)]
    [InlineData("（{0}）", true)]
    [InlineData("年度", false)]
    [InlineData("{0}{0}", false)]
    [InlineData("{1}", false)]
    [InlineData("{0}}", false)]
    [InlineData("{{0}}", false)]
    public void Style_HasOnePlaceForTheLabel(string style, bool isGood) => Assert.Equal(isGood ? [] : ["LabelStyle"], Fields(Good with { LabelStyle = style }));

    [Theory]
    [InlineData(null, "2019-09-30", "Start")]
    [InlineData("2018-10-01", null, "End")]
    [InlineData("2019-10-01", "2019-09-30", "End")]
    [InlineData("2018-10-01", "2021-10-01", "End")]
    [InlineData("2018-10-01", "2021-09-30", null)]
    [InlineData("2018-10-01", "2018-10-01", null)]
    public void Dates_AreInOrder_AndLessThanThreeYears(string? start, string? end, string? field) =>
        Assert.Equal(field is null ? [] : [field], Fields(Good with { Start = Day(start), End = Day(end) }));

    [Fact]
    public void Texts_HaveTheirLengths() => Assert.Equal(
        ["Title", "TitleForOtherTypes", "Source"],
        Fields(Good with { Title = "", TitleForOtherTypes = new string('题', 101), Source = new string('源', 201) }));

    private static IEnumerable<string> Fields(PeriodDetails details) => details.Check().Select(e => e.Field);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
