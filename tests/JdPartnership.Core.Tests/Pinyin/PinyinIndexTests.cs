using CsCheck;
using JdPartnership.Core.Pinyin;

namespace JdPartnership.Core.Tests.Pinyin;

public sealed class PinyinIndexTests
{
    private static readonly string Characters = string.Concat(PinyinGolden.Rows.Select(row => row.Name).SelectMany(name => name).Distinct());

    private static readonly Gen<string> Names = Gen.String[Gen.Char[Characters], 1, 40];

    public static TheoryData<string, string> Golden
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (name, syllables) in PinyinGolden.Rows)
            {
                data.Add(name, syllables);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void For_NameOfASchool_GivesTheReadingPeopleUse(string name, string syllables)
    {
        var keys = PinyinIndex.For(name);

        Assert.Equal(syllables.Replace(" ", "", StringComparison.Ordinal), keys.Full);
        Assert.StartsWith($"|{string.Concat(syllables.Split(' ').Select(syllable => syllable[0]))}|", keys.Initials, StringComparison.Ordinal);
        Assert.Equal($"{syllables}  {name}", keys.Sort);
    }

    [Theory]
    [InlineData("重庆商务职业学院", "|cqswzyxy|zqswzyxy|")]
    [InlineData("浚县职业中等专业学校", "|xxzyzdzyxx|jxzyzdzyxx|xxzyzdzyxj|jxzyzdzyxj|")]
    [InlineData("厦门城市职业学院", "|xmcszyxy|smcszyxy|")]
    [InlineData("威海海洋职业学院", "|whhyzyxy|")]
    public void For_NameWithSeveralReadings_KeepsTheInitialsOfEach(string name, string initials) =>
        Assert.Equal(initials, PinyinIndex.For(name).Initials);

    [Theory]
    [InlineData("京东JD学院（2019）", "jingdongjdxueyuan2019", "|jdjdxy2019|")]
    [InlineData("ＡＢＣ學院", "abcxueyuan", "|abcxy|")]
    [InlineData("江苏财经·京东商城电商学院", "jiangsucaijingjingdongshangchengdianshangxueyuan", "|jscjjdscdsxy|")]
    [InlineData("", "", "||")]
    [InlineData("——", "", "||")]
    public void For_OtherCharacters_KeepsLettersAndDigitsOnly(string name, string full, string initials)
    {
        var keys = PinyinIndex.For(name);

        Assert.Equal(full, keys.Full);
        Assert.Equal(initials, keys.Initials);
    }

    [Fact]
    public void For_AnyName_IsFoundByEveryPrefixOfItsInitials() =>
        Names.Sample(name =>
        {
            var keys = PinyinIndex.For(name);
            var usual = string.Concat(Reading(keys.Sort).Split(' ').Select(syllable => syllable[0]));
            var variants = keys.Initials.Trim('|').Split('|');

            Assert.Equal(usual, variants[0]);
            Assert.InRange(variants.Length, 1, 16);
            Assert.Equal(variants.Length, variants.Distinct(StringComparer.Ordinal).Count());
            foreach (var variant in variants)
            {
                Assert.Equal(name.Length, variant.Length);
                for (var length = 1; length <= variant.Length; length++)
                {
                    Assert.Contains("|" + variant[..length], keys.Initials, StringComparison.Ordinal);
                }
            }
        });

    [Fact]
    public void For_AnyText_StaysWithinTheColumns() =>
        Gen.OneOf(Gen.String[0, 300], Gen.String[Gen.Char[Characters], 0, 300]).Sample(text =>
        {
            var keys = PinyinIndex.For(text);

            Assert.InRange(keys.Full.Length, 0, PinyinKeys.FullLength);
            Assert.InRange(keys.Initials.Length, 2, PinyinKeys.InitialsLength);
            Assert.InRange(keys.Sort.Length, 2, PinyinKeys.SortLength);
            Assert.StartsWith("|", keys.Initials, StringComparison.Ordinal);
            Assert.EndsWith("|", keys.Initials, StringComparison.Ordinal);
        });

    [Fact]
    public void Sort_LongerNames_ComeAfterTheNameTheyBeginWith() =>
        Gen.Select(Names, Names).Sample((name, more) =>
        {
            var (shorter, longer) = (PinyinIndex.For(name).Sort, PinyinIndex.For(name + more).Sort);

            return string.CompareOrdinal(shorter, longer) < 0 || !longer.StartsWith(Reading(shorter) + " ", StringComparison.Ordinal);
        });

    /// <summary>What is added may change how the end is read: 重 alone is zhong, 重庆 is chongqing. Then the reading decides.</summary>
    [Fact]
    public void Sort_LongerNameReadAnotherWay_FollowsItsReading()
    {
        var (shorter, longer) = (PinyinIndex.For("重").Sort, PinyinIndex.For("重庆").Sort);

        Assert.Equal(("zhong", "chong qing"), (Reading(shorter), Reading(longer)));
        Assert.True(string.CompareOrdinal(shorter, longer) > 0);
    }

    [Fact]
    public void Sort_PlacesWithLocalReadings_FollowTheReadingAndNotTheCharacter()
    {
        string[] names = ["芜湖", "长沙", "厦门", "重庆", "亳州", "安阳", "六安", "郑州"];

        Assert.Equal(
            ["安阳", "亳州", "长沙", "重庆", "六安", "芜湖", "厦门", "郑州"],
            names.OrderBy(name => PinyinIndex.For(name).Sort, StringComparer.Ordinal));
    }

    private static string Reading(string sort) => sort.Split("  ")[0];
}
