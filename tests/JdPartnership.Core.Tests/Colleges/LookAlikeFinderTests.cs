using JdPartnership.Core.Colleges.LookAlikes;

namespace JdPartnership.Core.Tests.Colleges;

public sealed class LookAlikeFinderTests
{
    [Theory]
    [InlineData("宿州学院", "宿州职业技术学院")]
    [InlineData("黄冈职业技术学院", "黄冈科技学院")]
    [InlineData("宿迁学院", "宿迁职业技术学院")]
    [InlineData("宿迁学院", "宿迁开放大学")]
    [InlineData("宿迁学院", "宿迁技师学院")]
    [InlineData("宿迁职业技术学院", "宿迁技师学院")]
    [InlineData("宿迁职业技术学院", "宿迁开放大学")]
    [InlineData("河南工业职业技术学院", "河南工业和信息化职业学院")]
    [InlineData("河南工业职业技术学院", "河南工业贸易职业学院")]
    [InlineData("河南工业职业技术学院", "河南省工业科技学校")]
    [InlineData("山东水利职业学院", "安徽水利水电职业学院")]
    [InlineData("江苏省徐州财经高等职业技术学校", "徐州经贸高等职业学校")]
    [InlineData("陕西财经职业技术学院", "江苏财经职业技术学院")]
    [InlineData("河南工业大学", "河南工业职业技术学院")]
    [InlineData("徐州工业职业技术学院", "扬州工业职业技术学院")]
    [InlineData("广州工商学院", "广州商学院")]
    [InlineData("西安科技大学", "西南科技大学")]
    [InlineData("安徽职业技术学院", "河南职业技术学院")]
    public void Find_TwoSchools_ProposesNothing(string one, string other)
    {
        Assert.Empty(LookAlikeFinder.Find(one, null, [Known(other)]));
        Assert.Empty(LookAlikeFinder.Find(other, null, [Known(one)]));
    }

    [Theory]
    [InlineData("河南工业职业学院", "河南工业职业技术学院", LookAlikeReason.SameCore)]
    [InlineData("徐州财经高等职业学校", "江苏省徐州财经高等职业技术学校", LookAlikeReason.SameCore)]
    [InlineData("徐州财经职业技术学院", "江苏省徐州财经高等职业技术学校", LookAlikeReason.SameCore)]
    [InlineData("山东水利学院", "山东水利职业学院", LookAlikeReason.SameCore)]
    [InlineData("黄冈科技学院", "黄冈科技职业学院", LookAlikeReason.SameCore)]
    [InlineData("安徽水利水电职业学院", "安徽水利水电职业技术学院", LookAlikeReason.SameCore)]
    [InlineData("河南平顶山工业职业技术学院", "平顶山工业职业技术学院", LookAlikeReason.SameCore)]
    [InlineData("徐州机电高级技工学校", "江苏省徐州机电技师学院", LookAlikeReason.SameCore)]
    [InlineData("濮阳职教中心", "濮阳市职业中等专业学校", LookAlikeReason.SameCore)]
    [InlineData("东莞技师学院", "东莞市技师学院", LookAlikeReason.SameCore)]
    [InlineData("长江职业学院", "武汉长江职业学院", LookAlikeReason.PlaceAdded)]
    [InlineData("金肯职业技术学院", "南京金肯职业技术学院", LookAlikeReason.PlaceAdded)]
    [InlineData("江苏财经职业技木学院", "江苏财经职业技术学院", LookAlikeReason.OneCharacter)]
    [InlineData("江苏财经业职技术学院", "江苏财经职业技术学院", LookAlikeReason.OneCharacter)]
    [InlineData("江苏财经职业技术学学院", "江苏财经职业技术学院", LookAlikeReason.OneCharacter)]
    public void Find_SpellingsOfOneSchool_ProposesIt(string one, string other, LookAlikeReason reason)
    {
        Assert.Equal(reason, Assert.Single(LookAlikeFinder.Find(one, null, [Known(other)])).Reason);
        Assert.Equal(reason, Assert.Single(LookAlikeFinder.Find(other, null, [Known(one)])).Reason);
    }

    [Theory]
    [InlineData("江苏财经职业技术学院")]
    [InlineData("江蘇財經職業技術學院")]
    [InlineData(" 江苏财经 职业技术学院　")]
    public void Find_SameNameInAnySpelling_IsTheSame(string typed)
    {
        var found = Assert.Single(LookAlikeFinder.Find(typed, null, [Known("江苏财经职业技术学院")]));
        Assert.Equal(LookAlikeReason.SameName, found.Reason);
        Assert.True(found.IsSame);
    }

    [Fact]
    public void Find_Alias_IsTheSameAndNamesItsCollege()
    {
        var alias = new KnownName(7, "山东水利职业学院", "山东水利学院", IsAlias: true, "37", IsDeleted: false);
        var found = Assert.Single(LookAlikeFinder.Find("山东水利学院", "37", [Known("山东水利职业学院", 7, "37"), alias]));
        Assert.Equal((LookAlikeReason.SameAlias, "山东水利职业学院"), (found.Reason, found.Known.CollegeName));
    }

    [Fact]
    public void Find_TypedProvinceDiffers_ProposesNothing()
    {
        Assert.Empty(LookAlikeFinder.Find("长江职业学院", "51", [Known("武汉长江职业学院", province: "42")]));
        Assert.Single(LookAlikeFinder.Find("长江职业学院", "42", [Known("武汉长江职业学院", province: "42")]));
    }

    [Fact]
    public void Find_Several_StrongestFirst()
    {
        KnownName[] known = [Known("南京金肯职业技术学院", 1), Known("金肯职业技术学校", 2), Known("金肯职业学院", 3)];
        Assert.Equal([3, 1], LookAlikeFinder.Find("金肯职业技术学院", null, known).Select(f => f.Known.CollegeId).Where(id => id != 2));
    }

    /// <summary>The 112 names of the 2019 list and the 13 others: who enters them one after another is asked about few pairs.</summary>
    [Fact]
    public void Find_EveryCollegeOfTheDemoAmongTheOthers_ProposesFewPairs()
    {
        var names = DemoNames.Read();
        var pairs = names
            .SelectMany((name, i) => LookAlikeFinder.Find(name.Name, name.ProvinceCode, names.Skip(i + 1)))
            .Select(found => found.Known.Name)
            .ToList();
        Assert.Equal(125, names.Count);
        Assert.Equal(["河南工业职业学院", "濮阳市职业中等专业学校"], pairs.Order(StringComparer.Ordinal));
    }

    private static KnownName Known(string name, int id = 1, string? province = null) => new(id, name, name, IsAlias: false, province, IsDeleted: false);
}
