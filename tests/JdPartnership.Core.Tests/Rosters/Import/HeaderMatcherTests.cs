using CsCheck;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Tests.Rosters.Import;

public sealed class HeaderMatcherTests
{
    private static readonly (RosterColumn Column, string Header)[] Known =
        [.. RosterColumns.All.SelectMany(d => d.Synonyms.Prepend(d.Header).Select(header => (d.Column, header)))];

    [Fact]
    public void EveryHeaderAndSynonym_HoweverDressed_IsRecognised() =>
        Gen.Select(Gen.Int[0, Known.Length - 1], Among("", "*", "＊", " ", "★"), Among("", "：", ":", "\n", "（必填）", "(必填项)", "【文本】", "　"), Gen.Int[1, 10])
            .Sample((index, before, after, cut) =>
            {
                var (column, header) = Known[index];
                var at = Math.Min(cut, header.Length);
                return HeaderMatcher.Recognise(before + header[..at] + " \n" + header[at..] + after) == column;
            });

    [Fact]
    public void AnyOrderOfColumns_GivesTheirPlaces() => Gen.Shuffle(RosterColumns.All.Select(d => d.Header).ToArray()).Sample(headers =>
        HeaderMatcher.Match(headers).All(m => headers[m.Value] == RosterColumns.Of(m.Key).Header) && HeaderMatcher.Match(headers).Count == headers.Length);

    [Fact]
    public void AnyText_NeverThrows() => Gen.String.Sample(text => _ = HeaderMatcher.Recognise(text));

    [Theory]
    [InlineData("联系电话（家长）", null)]
    [InlineData("紧急联系电话", null)]
    [InlineData("校验结果", null)]
    [InlineData("错误", null)]
    [InlineData("", null)]
    [InlineData("指导教师（企业）", RosterColumn.EnterpriseMentor)]
    [InlineData("身份证号码（18位，文本）", RosterColumn.IdNumber)]
    public void Header_IsRecognisedOrLeft(string header, RosterColumn? column) => Assert.Equal(column, HeaderMatcher.Recognise(header));

    [Fact]
    public void TwoHeadersOfOneColumn_TheNearerToTheTemplateWins() =>
        Assert.Equal(1, HeaderMatcher.Match(["专业", "专业名称", "所学专业"])[RosterColumn.MajorName]);

    [Fact]
    public void Signature_MindsWordsAndPlaces_NotBlanks()
    {
        var signature = HeaderText.Signature(["姓名", "身份证号", "岗位"]);
        Assert.Equal(signature, HeaderText.Signature(["姓 名*", "身份证号：", "岗\n位", "", " "]));
        Assert.NotEqual(signature, HeaderText.Signature(["身份证号", "姓名", "岗位"]));
        Assert.NotEqual(signature, HeaderText.Signature(["姓名", "", "身份证号", "岗位"]));
    }

    [Fact]
    public void Mapped_AppliesToTheSheet_AndLeavesOutWhatItDoesNotHave()
    {
        var sheet = new SheetHeaders<RosterColumn>("表", IsHidden: false, 3, ["甲", "乙"], [[], []], new("表", 3, new Dictionary<RosterColumn, int>()));
        var mapping = sheet.Mapped(new Dictionary<RosterColumn, int> { [RosterColumn.Name] = 1, [RosterColumn.Post] = 7 });
        Assert.Equal(("表", 3), (mapping.Sheet, mapping.HeaderRow));
        Assert.Equal([KeyValuePair.Create(RosterColumn.Name, 1)], mapping.Columns);
    }

    private static Gen<string> Among(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
