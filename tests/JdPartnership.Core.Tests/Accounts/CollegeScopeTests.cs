using JdPartnership.Core.Accounts;

namespace JdPartnership.Core.Tests.Accounts;

public sealed class CollegeScopeTests
{
    [Fact]
    public void Nothing_SeesNoCollege() =>
        Assert.True(CollegeScope.Nothing is { SeesAll: false, CollegeId: null, Provinces.Count: 0 });

    [Fact]
    public void All_SeesAll_AndIsBoundToNoCollege() =>
        Assert.True(CollegeScope.All is { SeesAll: true, CollegeId: null, Provinces.Count: 0 });

    [Fact]
    public void OneCollege_SeesThatOneOnly() =>
        Assert.True(CollegeScope.OneCollege(7) is { SeesAll: false, CollegeId: 7, Provinces.Count: 0 });

    [Fact]
    public void InProvinces_SeesThoseOnly_AndKeepsItsOwnList()
    {
        var provinces = new List<string> { "32" };
        var scope = CollegeScope.InProvinces(provinces);
        provinces.Add("34");

        Assert.True(scope is { SeesAll: false, CollegeId: null });
        Assert.Equal(["32"], scope.Provinces);
    }

    [Fact]
    public void SystemUser_SeesAll_AndIsNamedInTheHistory()
    {
        var user = new SystemUser("job 12");

        Assert.Equal(("job 12", null, true), (user.UserName, user.UserId, user.Scope.SeesAll));
    }
}
