using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Internships;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Colleges;

public abstract class CollegeQueriesTests : DatabaseTests
{
    private readonly College _jscj = TestData.College("江苏财经职业技术学院", "32");
    private readonly College _whzy = TestData.College("芜湖职业技术学院", "34");
    private readonly College _chongqing = new(new CollegeDetails
    {
        Name = "重庆商务职业学院",
        Type = CollegeType.Undergraduate,
        ProvinceCode = "50",
        City = "重庆",
        SchoolCode = "4150012345",
        CreditCode = "12100000400000624D",
        TerminatedOn = new DateOnly(2018, 1, 1),
    });

    private readonly College _unplaced = TestData.College("锦程中等专业学校", null, CollegeType.SecondaryVocational);
    private readonly College _deleted = TestData.College("已删学院", "32");

    [DatabaseTheory]
    [InlineData("jscj", "江苏财经职业技术学院")]
    [InlineData("JiangSu", "江苏财经职业技术学院")]
    [InlineData("caijing", "江苏财经职业技术学院")]
    [InlineData("js财经", "江苏财经职业技术学院")]
    [InlineData("财经zy", "江苏财经职业技术学院")]
    [InlineData("江蘇　財經", "江苏财经职业技术学院")]
    [InlineData("职业 wuhu", "芜湖职业技术学院")]
    [InlineData("芜湖职大", "芜湖职业技术学院")]
    [InlineData("whzd", null)]
    [InlineData("cqsw", "重庆商务职业学院")]
    [InlineData("zqsw", "重庆商务职业学院")]
    [InlineData("41500", "重庆商务职业学院")]
    [InlineData("12100000400000624d", "重庆商务职业学院")]
    [InlineData("yisc", null)]
    [InlineData("%", null)]
    [InlineData("_", null)]
    [InlineData("[a-z]", null)]
    public async Task List_ByText_FindsAnyNamePinyinOrCode(string text, string? name)
    {
        Assert.Equal(name is null ? [] : [name], await NamesAsync(new CollegeFilter { Text = text }));
    }

    [DatabaseFact]
    public async Task List_ByEachFilter()
    {
        Assert.Equal(["芜湖职业技术学院"], await NamesAsync(new CollegeFilter { ProvinceCode = "34" }));
        Assert.Equal(["锦程中等专业学校"], await NamesAsync(new CollegeFilter { ProvinceCode = CollegeFilter.UnknownProvince }));
        Assert.Equal(["锦程中等专业学校"], await NamesAsync(new CollegeFilter { Type = CollegeType.SecondaryVocational }));
        Assert.Equal(["重庆商务职业学院"], await NamesAsync(new CollegeFilter { Status = PartnershipStatus.Terminated }));
        Assert.Equal(["江苏财经职业技术学院"], await NamesAsync(new CollegeFilter { Cooperation = CooperationKind.Class }));
        Assert.Empty(await NamesAsync(new CollegeFilter { Cooperation = CooperationKind.Centre }));
        Assert.Equal(["已删学院"], await NamesAsync(new CollegeFilter { Deleted = true }));
    }

    [DatabaseFact]
    public async Task List_InEveryOrder_WhatIsNotKnownLast()
    {
        Assert.Equal(["重庆", "江苏", "锦程", "芜湖"], await OrderAsync(CollegeSort.Name, descending: false));
        Assert.Equal(["芜湖", "锦程", "江苏", "重庆"], await OrderAsync(CollegeSort.Name, descending: true));
        Assert.Equal(["江苏", "芜湖", "重庆", "锦程"], await OrderAsync(CollegeSort.Province, descending: false));
        Assert.Equal(["重庆", "芜湖", "江苏", "锦程"], await OrderAsync(CollegeSort.Province, descending: true));
        Assert.Equal(["重庆", "江苏", "锦程", "芜湖"], await OrderAsync(CollegeSort.City, descending: false));
        Assert.Equal(["重庆", "江苏", "锦程", "芜湖"], await OrderAsync(CollegeSort.City, descending: true));
        Assert.Equal(["江苏", "芜湖", "重庆", "锦程"], await OrderAsync(CollegeSort.Type, descending: false));
        Assert.Equal(["锦程", "重庆", "江苏", "芜湖"], await OrderAsync(CollegeSort.Type, descending: true));
        Assert.Equal(["芜湖", "江苏", "重庆", "锦程"], await OrderAsync(CollegeSort.Interns, descending: false));
        Assert.Equal(["江苏", "芜湖", "重庆", "锦程"], await OrderAsync(CollegeSort.Interns, descending: true));
    }

    [DatabaseFact]
    public async Task List_Row_ShowsHeadcountOfTheYearAndFormsInForceOrPlanned()
    {
        await using var session = Database.As(TestUser.Coordinator);
        var rows = await session.Get<ICollegeQueries>().ListAllAsync(new CollegeFilter(), 2018, default);
        var jscj = rows.Single(r => r.Name == _jscj.Name);
        Assert.Equal((450, "江苏"), (jscj.Interns, jscj.Province));
        Assert.Equal([CooperationKind.Class, CooperationKind.Base], jscj.Cooperation);
        Assert.Null(rows.Single(r => r.Name == _unplaced.Name).Interns);
        Assert.Empty(rows.Single(r => r.Name == _whzy.Name).Cooperation);
    }

    [DatabaseFact]
    public async Task List_Pages_DoNotOverlap_AndOneBeyondTheEndIsTheLast()
    {
        await Database.StoreAsync([.. Enumerable.Range(1, 21).Select(i => (object)TestData.College($"同名学校{i}号", "11"))]);
        await using var session = Database.As(TestUser.Coordinator);
        var queries = session.Get<ICollegeQueries>();
        List<string> names = [];
        for (var number = 1; number <= 3; number++)
        {
            names.AddRange((await queries.ListAsync(new CollegeFilter { Sort = CollegeSort.Province }, 2018, new PageRequest(number, 10), default)).Items.Select(r => r.Name));
        }

        Assert.Equal(25, names.Distinct(StringComparer.Ordinal).Count());
        var beyond = await queries.ListAsync(new CollegeFilter(), 2018, new PageRequest(9, 10), default);
        Assert.Equal((3, 25, 5), (beyond.Number, beyond.Total, beyond.Items.Count));
    }

    [DatabaseFact]
    public async Task Search_ExactNameFirst_ThenBeginning_AndNamesTheAliasFound()
    {
        await Database.StoreAsync(TestData.College("新芜湖职业技术学院", "34"), TestData.College("芜湖职业技术学院分校", "34"));
        await using var session = Database.As(TestUser.Coordinator);
        var queries = session.Get<ICollegeQueries>();
        Assert.Equal(["芜湖职业技术学院", "芜湖职业技术学院分校", "新芜湖职业技术学院"], (await queries.SearchAsync("芜湖职业技术学院", 10, default)).Select(h => h.Name));
        Assert.Equal(("芜湖职业技术学院", "芜湖职大"), Assert.Single((await queries.SearchAsync("芜湖职大", 10, default)).Select(h => (h.Name, h.Alias!))));
        Assert.Single(await queries.SearchAsync("学院", 1, default));
    }

    [DatabaseFact]
    public async Task Liaison_FindsItsOwnOnly_InEveryQuery()
    {
        await using var session = Database.As(TestUser.Liaison(_whzy.Id));
        var queries = session.Get<ICollegeQueries>();
        Assert.Equal(["芜湖职业技术学院"], (await queries.ListAllAsync(new CollegeFilter(), 2018, default)).Select(r => r.Name));
        Assert.Empty(await queries.SearchAsync("jscj", 10, default));
        Assert.Equal(["芜湖职业技术学院"], (await queries.ListNamesAsync(default)).Select(c => c.Name));
        Assert.Null(await session.Get<ICollegeRecordQueries>().FindAsync(_jscj.Id, default));
        Assert.Null(await session.Get<ICollegeRepository>().FindAsync(_jscj.Id, default));
        Assert.Equal(["芜湖职业技术学院", "芜湖职大"], (await session.Get<ICollegeRepository>().ListNamesAsync(default)).Select(n => n.Name));
    }

    [DatabaseFact]
    public async Task Repository_KnowsDeletedNamesAndCodes()
    {
        await using var session = Database.As(TestUser.Coordinator);
        var colleges = session.Get<ICollegeRepository>();
        var names = await colleges.ListNamesAsync(default);
        Assert.True(names.Single(n => n.Name == "已删学院").IsDeleted);
        Assert.Equal((_whzy.Id, true, "芜湖职业技术学院"), names.Where(n => n.Name == "芜湖职大").Select(n => (n.CollegeId, n.IsAlias, n.CollegeName)).Single());
        Assert.Equal("重庆商务职业学院", (await colleges.FindBySchoolCodeAsync("4150012345", default))!.Name);
        Assert.Equal("重庆商务职业学院", (await colleges.FindByCreditCodeAsync("12100000400000624D", default))!.Name);
        Assert.Null(await colleges.FindBySchoolCodeAsync("4150012346", default));
        Assert.Equal("已删学院", (await colleges.FindAsync(_deleted.Id, default))!.Name);
    }

    protected override async Task ArrangeAsync()
    {
        var type = TestData.FormType();
        var talent = TestData.FormType(CooperationKind.Base);
        var centre = TestData.FormType(CooperationKind.Centre);
        _whzy.AddAlias("芜湖职大", "test");
        _deleted.Delete(new DateTime(2018, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await Database.StoreAsync(
            _jscj, _whzy, _chongqing, _unplaced, _deleted,
            new CooperationForm(_jscj, type, CooperationStatus.InForce),
            new CooperationForm(_jscj, talent, CooperationStatus.Planned),
            new CooperationForm(_whzy, centre, CooperationStatus.Ended),
            new Headcount(_jscj, 2017, 390, "test"), new Headcount(_jscj, 2018, 450, "test"), new Headcount(_whzy, 2018, 30, "test"), new Headcount(_chongqing, 2017, 5, "test"));
    }

    private async Task<IEnumerable<string>> NamesAsync(CollegeFilter filter)
    {
        await using var session = Database.As(TestUser.Coordinator);
        return (await session.Get<ICollegeQueries>().ListAllAsync(filter, 2018, default)).Select(r => r.Name);
    }

    private async Task<IEnumerable<string>> OrderAsync(CollegeSort sort, bool descending) =>
        (await NamesAsync(new CollegeFilter { Sort = sort, Descending = descending })).Select(n => n[..2]);
}

public sealed class CollegeQueriesTestsOnSqlite : CollegeQueriesTests;

[OnSqlServer]
public sealed class CollegeQueriesTestsOnSqlServer : CollegeQueriesTests;
