using JdPartnership.Core.Colleges;

namespace JdPartnership.Core.Tests.Colleges;

public sealed class CollegeRulesTests
{
    private static readonly DateOnly Today = new(2018, 9, 30);
    private static readonly CollegeDetails Good = new() { Name = "江苏财经职业技术学院", Type = CollegeType.JuniorCollege, ProvinceCode = "32" };

    [Fact]
    public void Check_OnlyNameAndType_IsEnough() => Assert.Empty(CollegeRules.Check(new CollegeDetails { Name = "甲学院", Type = CollegeType.Technical }, Today));

    [Fact]
    public void Check_EverythingFilled_IsFine() => Assert.Empty(Check(Good with
    {
        PinyinOverride = "Jiang su cai jing",
        City = "淮安",
        SchoolCode = " ４１３２００１２３４ ",
        SchoolCodeSince = new DateOnly(2003, 1, 1),
        CreditCode = "12100000400000624d",
        TerminatedOn = Today,
    }));

    [Fact]
    public void Check_NoName_Asks() => Assert.Equal(["College.NameRequired"], Codes(Good with { Name = " \u200b" }));

    [Fact]
    public void Check_NameOf101Characters_IsTooLong()
    {
        Assert.Empty(Codes(Good with { Name = new string('学', 100) }));
        Assert.Equal(["College.TooLong"], Codes(Good with { Name = new string('学', 101) }));
    }

    [Fact]
    public void Check_LongTexts_EachAtItsField() => Assert.Equal(
        ["PinyinOverride", "City", "Regulator", "Remark", "Source"],
        Check(Good with
        {
            PinyinOverride = new string('a', 401),
            City = new string('a', 51),
            Regulator = new string('a', 101),
            Remark = new string('a', 1001),
            Source = new string('a', 201),
        }).Select(e => e.Field));

    [Theory]
    [InlineData("00")]
    [InlineData("320")]
    [InlineData("江苏")]
    public void Check_UnknownProvince_IsRefused(string code) => Assert.Equal(["College.ProvinceUnknown"], Codes(Good with { ProvinceCode = code }));

    [Fact]
    public void Check_UnknownType_IsRefused() => Assert.Equal(["College.TypeUnknown"], Codes(Good with { Type = (CollegeType)99 }));

    [Theory]
    [InlineData("4132001234")]
    [InlineData("4232001234")]
    [InlineData("3632001234")]
    public void Check_SchoolCode_IsFine(string code) => Assert.Empty(Codes(Good with { SchoolCode = code }));

    [Theory]
    [InlineData("413200123")]
    [InlineData("41320012345")]
    [InlineData("4332001234")]
    [InlineData("4132101234")]
    [InlineData("413200123X")]
    [InlineData("4199001234")]
    public void Check_SchoolCodeOfAnotherForm_IsRefused(string code) => Assert.Equal(["College.SchoolCodeFormat"], Codes(Good with { SchoolCode = code }));

    [Fact]
    public void Check_SchoolCodeOfAnotherProvince_NamesIt()
    {
        var error = Assert.Single(Check(Good with { SchoolCode = "4134010357" }));
        Assert.Equal(("College.SchoolCodeProvince", "安徽"), (error.Code, error.Arguments[0]));
    }

    [Fact]
    public void Check_SchoolCodeWithoutProvince_IsFine() => Assert.Empty(Codes(Good with { ProvinceCode = null, SchoolCode = "4134010357" }));

    [Fact]
    public void Check_DateOfNoSchoolCode_IsRefused() => Assert.Equal(["College.SchoolCodeSinceAlone"], Codes(Good with { SchoolCodeSince = Today }));

    [Theory]
    [InlineData("1234", "College.CreditCodeFormat")]
    [InlineData("12100000400000624E", "College.CreditCodeCheck")]
    public void Check_CreditCode_IsRefused(string code, string expected) => Assert.Equal([expected], Codes(Good with { CreditCode = code }));

    [Fact]
    public void Check_EndsTomorrow_IsRefused() => Assert.Equal(["College.TerminatedInFuture"], Codes(Good with { TerminatedOn = Today.AddDays(1) }));

    [Theory]
    [InlineData("jiāng su")]
    [InlineData("江苏")]
    [InlineData("jiang-su")]
    public void Check_PinyinOfOtherSigns_IsRefused(string reading) => Assert.Equal(["College.PinyinFormat"], Codes(Good with { PinyinOverride = reading }));

    [Fact]
    public void Check_SeveralErrors_GivesAll() => Assert.Equal(
        ["College.NameRequired", "College.ProvinceUnknown", "College.SchoolCodeFormat", "College.CreditCodeFormat"],
        Codes(Good with { Name = "", ProvinceCode = "99", SchoolCode = "1", CreditCode = "1" }));

    [Fact]
    public void Tidied_BlankTexts_AreNothing()
    {
        var tidied = (Good with { City = "  ", SchoolCode = "\t", CreditCode = "", Remark = " ", PinyinOverride = " " }).Tidied();
        Assert.Equal((null, null, null, null, null), (tidied.City, tidied.SchoolCode, tidied.CreditCode, tidied.Remark, tidied.PinyinOverride));
    }

    private static IReadOnlyList<Core.Common.DomainError> Check(CollegeDetails details) => CollegeRules.Check(details.Tidied(), Today);

    private static IEnumerable<string> Codes(CollegeDetails details) => Check(details).Select(e => e.Code);
}
