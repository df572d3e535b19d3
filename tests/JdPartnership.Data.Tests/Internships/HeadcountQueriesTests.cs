using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Internships;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Internships;

public abstract class HeadcountQueriesTests : DatabaseTests
{
    private static readonly YearSpan Years = new(2017, 2018);

    private readonly College _printed = TestData.College("芜湖职业技术学院", "34");
    private readonly College _later = TestData.College("安徽职业技术学院", "34");
    private readonly College _form = TestData.College("重庆商务职业学院", "50");
    private readonly College _neither = TestData.College("三江学院", "32");
    private readonly College _deleted = TestData.College("已删学院", "34");

    [DatabaseFact]
    public async Task List_CollegesWithHeadcountsOrForms_PrintedOnesFirst()
    {
        var lines = await ListAsync(TestUser.Coordinator, new HeadcountFilter());
        Assert.Equal(["芜湖职业技术学院", "安徽职业技术学院", "重庆商务职业学院"], lines.Select(l => l.Name));
        Assert.Equal([(2017, 10), (2018, 20)], lines[0].Cells.OrderBy(c => c.Key).Select(c => (c.Key, c.Value.Persons)));
        Assert.Empty(lines[1].Cells);
        Assert.Equal("重庆", lines[2].Province);
    }

    [DatabaseFact]
    public async Task List_Filtered()
    {
        Assert.Equal(["三江学院"], (await ListAsync(TestUser.Coordinator, new HeadcountFilter { Everyone = true, Text = "sjxy" })).Select(l => l.Name));
        Assert.Equal(2, (await ListAsync(TestUser.Coordinator, new HeadcountFilter { ProvinceCode = "34" })).Count);
        Assert.Equal(4, (await ListAsync(TestUser.Coordinator, new HeadcountFilter { Everyone = true })).Count);
        Assert.Equal(
            ["芜湖职业技术学院", "三江学院"], (await ListAsync(TestUser.Coordinator, new HeadcountFilter { Text = "wuhu", Added = [_neither.Id, _deleted.Id, 999] })).Select(l => l.Name));
    }

    [DatabaseFact]
    public async Task List_Liaison_SeesItsOwnLine_WhateverIsAdded()
    {
        var lines = await ListAsync(TestUser.Liaison(_printed.Id), new HeadcountFilter { Everyone = true, Added = [_form.Id] });
        Assert.Equal(["芜湖职业技术学院"], lines.Select(l => l.Name));
    }

    [DatabaseFact]
    public async Task NewestPeriodEnd_IsTheLatestOne()
    {
        await using var session = Database.As(TestUser.Coordinator);
        Assert.Null(await session.Get<IHeadcountQueries>().FindNewestPeriodEndAsync(default));
        await Database.StoreAsync(TestData.Period(), new Core.Reports.ReportPeriod(TestData.PeriodDetails("2018") with { Start = new DateOnly(2016, 9, 1), End = new DateOnly(2017, 8, 31) }));
        Assert.Equal(new DateOnly(2018, 9, 30), await session.Get<IHeadcountQueries>().FindNewestPeriodEndAsync(default));
    }

    [DatabaseFact]
    public async Task Save_ThroughTheService_StoresChangesOnce_AndRefusesAStaleCell()
    {
        var shown = (await ListAsync(TestUser.Coordinator, new HeadcountFilter()))[0].Cells[2018];
        await SaveAsync(new TypedHeadcount(_printed.Id, 2018, 25, new ShownHeadcount(shown.Persons, shown.Version)), new TypedHeadcount(_form.Id, 2018, 7, null));

        var lines = await ListAsync(TestUser.Coordinator, new HeadcountFilter());
        Assert.Equal((25, shown.Version + 1), (lines[0].Cells[2018].Persons, lines[0].Cells[2018].Version));
        Assert.Equal(7, lines[2].Cells[2018].Persons);

        await Assert.ThrowsAsync<ConcurrencyException>(() =>
            SaveAsync(new TypedHeadcount(_form.Id, 2017, 3, null), new TypedHeadcount(_printed.Id, 2018, 30, new ShownHeadcount(shown.Persons, shown.Version))));
        lines = await ListAsync(TestUser.Coordinator, new HeadcountFilter());
        Assert.Null(lines[2].PersonsOf(2017));
        await Assert.ThrowsAsync<NotFoundException>(() => SaveAsync(new TypedHeadcount(_deleted.Id, 2019, 3, null)));
    }

    [DatabaseFact]
    public async Task Repository_Liaison_SeesItsOwnOnly()
    {
        await using var session = Database.As(TestUser.Liaison(_form.Id));
        var headcounts = session.Get<IHeadcountRepository>();
        Assert.Empty(await headcounts.ListAsync([_printed.Id, _form.Id], [2017, 2018], default));
        Assert.Equal([_form.Id], await headcounts.ListKnownAsync([_printed.Id, _form.Id], default));
    }

    protected override async Task ArrangeAsync()
    {
        _deleted.Delete(new DateTime(2018, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await Database.StoreAsync(
            _printed, _later, _form, _neither, _deleted,
            new CooperationForm(_form, TestData.FormType(), CooperationStatus.InForce),
            new Headcount(_printed, 2017, 10, "test") { PrintedOrder = 1 }, new Headcount(_printed, 2018, 20, "test") { PrintedOrder = 1 },
            new Headcount(_later, 2016, 5, "test"), new Headcount(_deleted, 2018, 99, "test"));
    }

    private async Task<IReadOnlyList<HeadcountLine>> ListAsync(ICurrentUser user, HeadcountFilter filter)
    {
        await using var session = Database.As(user);
        return await session.Get<IHeadcountQueries>().ListAsync(filter, Years, default);
    }

    private async Task SaveAsync(params TypedHeadcount[] cells)
    {
        await using var session = Database.As(TestUser.Coordinator);
        var service = new HeadcountService(session.Get<IHeadcountRepository>(), session.UnitOfWork, TestUser.Coordinator, new BusinessClock(Database.Time, TimeZoneInfo.Utc));
        await service.SaveAsync(new SaveHeadcounts { Cells = cells, Source = "test" }, default);
    }
}

public sealed class HeadcountQueriesTestsOnSqlite : HeadcountQueriesTests;

[OnSqlServer]
public sealed class HeadcountQueriesTestsOnSqlServer : HeadcountQueriesTests;
