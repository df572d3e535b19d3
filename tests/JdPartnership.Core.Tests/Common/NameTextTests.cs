using CsCheck;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Tests.Common;

public sealed class NameTextTests
{
    [Theory]
    [InlineData(" 江苏财经职业技术学院　", "江苏财经职业技术学院")]
    [InlineData("江苏 财经\t职业技术学院", "江苏财经职业技术学院")]
    [InlineData("江蘇財經職業技術學院", "江苏财经职业技术学院")]
    [InlineData("安徽职业技术学院（新校区）", "安徽职业技术学院(新校区)")]
    [InlineData("ｊｓｃｊ１２", "JSCJ12")]
    [InlineData("liaison  jscj", "LIAISON JSCJ")]
    [InlineData("江苏财经・京东学院", "江苏财经·京东学院")]
    [InlineData("江苏\u200b财经\ufeff学院", "江苏财经学院")]
    [InlineData("\u3000", "")]
    [InlineData(null, "")]
    public void Normalize_SpellingsTakenForTheSame_GiveOneText(string? text, string expected) =>
        Assert.Equal(expected, NameText.Normalize(text));

    [Theory]
    [InlineData("宿州学院", "宿州职业技术学院")]
    [InlineData("河南工业职业学院", "河南工业职业技术学院")]
    public void Normalize_NamesOfDifferentSchools_StayDifferent(string one, string other) =>
        Assert.NotEqual(NameText.Normalize(one), NameText.Normalize(other));

    [Fact]
    public void Normalize_AnyText_IsStableWhenRepeated() =>
        Gen.String.Sample(text => NameText.Normalize(NameText.Normalize(text)) == NameText.Normalize(text));

    /// <summary>Text that is as it should be already is told at a glance; an invisible character makes it be looked at closely.</summary>
    [Fact]
    public void AnyText_SeenAtAGlanceOrClosely_IsTheSame()
    {
        const string Invisible = "\u200b";
        var characters = Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u3400', '\u9fff'], Gen.Char["學・（\u3000é\u0301\ud842㈱豈"]);
        Gen.String[characters, 0, 12].Sample(text =>
            NameText.Normalize(text) == NameText.Normalize(text + Invisible) && NameText.Tidy(text) == NameText.Tidy(text + Invisible), iter: 20_000);
    }

    [Fact]
    public void Normalize_HalfASurrogatePair_IsReplacedAndDoesNotFail() =>
        Assert.Equal("学\ufffd院", NameText.Normalize("学\ud800院"));
}
