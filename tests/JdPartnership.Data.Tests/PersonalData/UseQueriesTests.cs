using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Reveals;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.PersonalData;

public abstract class UseQueriesTests : DatabaseTests
{
    private static readonly DateTime Day = new(2018, 9, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly (UseFilter Filter, string Expected)[] Filters =
    [
        (new UseFilter(), "4 3 2 1"),
        (new UseFilter { UserName = " admin " }, "4 2"),
        (new UseFilter { Kind = UseKind.Downloaded }, "3"),
        (new UseFilter { MinorsOnly = true }, "2"),
        (new UseFilter { From = Day.AddDays(2), Before = Day.AddDays(3) }, "3"),
        (new UseFilter { UserName = "nobody" }, ""),
    ];

    private readonly College _anhui = TestData.College("芜湖职业技术学院");
    private readonly College _jiangsu = TestData.College("江苏财经职业技术学院", "32");

    [DatabaseFact]
    public async Task List_Filters_NewestFirst()
    {
        foreach (var (filter, expected) in Filters)
        {
            await using var session = Database.As(TestUser.Coordinator);
            var queries = session.Get<IUseQueries>();
            Assert.Equal(expected, string.Join(' ', (await queries.ListAllAsync(filter, default)).Select(r => r.Reason)));
            Assert.Equal(expected, string.Join(' ', (await queries.ListAsync(filter, new PageRequest(), default)).Items.Select(r => r.Reason)));
        }
    }

    [DatabaseFact]
    public async Task List_ByCollege_NamesIt()
    {
        await using var session = Database.As(TestUser.Coordinator);
        var row = Assert.Single(await session.Get<IUseQueries>().ListAllAsync(new UseFilter { CollegeId = _jiangsu.Id }, default));
        Assert.Equal(("江苏财经职业技术学院", "王*明 320***29", PersonalFields.IdNumber | PersonalFields.Phone), (row.College, row.Subject, row.Fields));
    }

    [DatabaseFact]
    public async Task List_BeyondOnesScope_IsEmpty()
    {
        await using var session = Database.As(TestUser.Regional("34"));
        Assert.Equal(["2", "1"], (await session.Get<IUseQueries>().ListAllAsync(new UseFilter(), default)).Select(r => r.Reason));
    }

    [DatabaseFact]
    public async Task Count_IsOfOnePersonsLooks_SinceThen()
    {
        await using var session = Database.As(TestUser.Coordinator);
        var reveals = session.Get<IRevealRepository>();
        Assert.Equal(2, await reveals.CountAsync("coordinator", Day.AddDays(-1), default) + await reveals.CountAsync("admin", Day, default));
        Assert.Equal(0, await reveals.CountAsync("admin", Day.AddDays(1), default));
    }

    // One by one, as uses happen: saved together they get their numbers in any order.
    protected override async Task ArrangeAsync()
    {
        await Database.StoreAsync(_anhui, _jiangsu);
        foreach (var use in new[]
        {
            Use("1", "coordinator", UseKind.Shown, 0, _anhui),
            Use("2", "admin", UseKind.Shown, 1, _anhui, minors: true),
            Use("3", "coordinator", UseKind.Downloaded, 2, _jiangsu),
            Use("4", "admin", UseKind.Erased, 3, college: null),
        })
        {
            await Database.StoreAsync(use);
        }
    }

    private static PersonalDataUse Use(string number, string user, UseKind kind, int day, College? college, bool minors = false) =>
        new PersonalDataUse(kind, TestUser.WithAccount(1, user), Day.AddDays(day), number)
        {
            Subject = "王*明 320***29",
            Fields = PersonalFields.IdNumber | PersonalFields.Phone,
            ConcernsMinors = minors,
        }.In(college?.Id, college: null);
}

public sealed class SqliteUseQueriesTests : UseQueriesTests;

[OnSqlServer]
public sealed class SqlServerUseQueriesTests : UseQueriesTests;
