using JdPartnership.Core.Audit;
using JdPartnership.Core.Classes;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Governance;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Colleges;

public abstract class CollegeRecordQueriesTests : DatabaseTests
{
    private readonly College _college = TestData.College("芜湖职业技术学院", "34");
    private readonly College _noise = TestData.College("江苏财经职业技术学院", "32");

    [DatabaseFact]
    public async Task Find_TellsHowMuchEachPartHolds()
    {
        await using var session = Database.As(TestUser.Liaison(_college.Id));
        var record = (await session.Get<ICollegeRecordQueries>().FindAsync(_college.Id, default))!;
        Assert.Equal(("芜湖职业技术学院", "安徽", "34", null), (record.Details.Name, record.Province, record.Details.ProvinceCode, record.DeletedAt));
        Assert.Equal(new CollegeCounts(1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 0), record.Counts);
        Assert.Null(await session.Get<ICollegeRecordQueries>().FindAsync(999, default));
    }

    [DatabaseFact]
    public async Task List_EachPart_HoldsItsRowsOnly()
    {
        await using var session = Database.As(TestUser.Coordinator);
        var (queries, id) = (session.Get<ICollegeRecordQueries>(), _college.Id);
        Assert.Equal("芜湖职业技术学院（旧名）", Assert.Single(await queries.ListAliasesAsync(id, default)).Name);
        Assert.Single(await queries.ListCooperationAsync(id, default));
        var classes = await queries.ListClassesAsync(id, default);
        Assert.Equal([2014, 2015], classes.Select(c => c.IntakeYear));
        Assert.Equal([("奖学金", 3000m), ("工装", null)], classes[0].Benefits.Select(b => (b.Name, b.AmountYuan)));
        Assert.Single(await queries.ListCentresAsync(id, default));
        Assert.Equal((2018, 100), Assert.Single((await queries.ListHeadcountsAsync(id, default)).Select(h => (h.Year, h.Persons))));
        Assert.Equal(1000.50m, Assert.Single(await queries.ListInvestmentsAsync(id, default)).AmountYuan);
        var bodies = await queries.ListGovernanceAsync(id, default);
        Assert.Equal([("理事会", null), ("管委会", "理事会")], bodies.Select(b => (b.Name, b.Parent)));
        Assert.Equal(["主任", "委员"], bodies[1].Members.Select(m => m.Role));
        Assert.Single(await queries.ListFairsAsync(id, default));
        Assert.Equal(97.5m, Assert.Single(await queries.ListOutcomesAsync(id, default)).Percent);
        Assert.Equal(("2019", 1), Assert.Single((await queries.ListListingsAsync(id, default)).Select(l => (l.Period, l.Order))));
    }

    [DatabaseFact]
    public async Task ListChanges_NewestFirst_InPages_OfThisCollegeOnly()
    {
        Database.Time.Advance(TimeSpan.FromHours(1));
        await using (var editing = Database.As(TestUser.Coordinator))
        {
            (await editing.Get<ICollegeRepository>().FindAsync(_college.Id, default))!.Describe(new CollegeDetails { Name = "芜湖职业技术大学", Type = CollegeType.VocationalUndergraduate, ProvinceCode = "34" });
            await editing.UnitOfWork.SaveChangesAsync(default);
        }

        await using var session = Database.As(TestUser.Coordinator);
        var page = await session.Get<ICollegeRecordQueries>().ListChangesAsync(_college.Id, new PageRequest(1, 10), default);
        Assert.Equal((ChangeAction.Modified, "coordinator"), (page.Items[0].Action, page.Items[0].UserName));
        Assert.Contains(new FieldChange("Name", "芜湖职业技术学院", "芜湖职业技术大学"), page.Items[0].Fields);
        Assert.Equal(10, page.Items.Count);
        var last = await session.Get<ICollegeRecordQueries>().ListChangesAsync(_college.Id, new PageRequest(99, 10), default);
        Assert.Equal((page.Total + 9) / 10, last.Number);
    }

    [DatabaseFact]
    public async Task DeletedCollege_KeepsItsRows()
    {
        await using (var editing = Database.As(TestUser.Coordinator))
        {
            (await editing.Get<ICollegeRepository>().FindAsync(_college.Id, default))!.Delete(Database.Time.GetUtcNow().UtcDateTime);
            await editing.UnitOfWork.SaveChangesAsync(default);
        }

        await using var session = Database.As(TestUser.Coordinator);
        var record = (await session.Get<ICollegeRecordQueries>().FindAsync(_college.Id, default))!;
        Assert.NotNull(record.DeletedAt);
        Assert.Equal(1, record.Counts.Headcounts);
        Assert.Single(await session.Get<ICollegeRecordQueries>().ListHeadcountsAsync(_college.Id, default));
    }

    [DatabaseFact]
    public async Task RemovedAlias_IsGone_AndItsHistoryBelongsToTheCollege()
    {
        await using (var editing = Database.As(TestUser.Coordinator))
        {
            var college = (await editing.Get<ICollegeRepository>().FindAsync(_college.Id, default))!;
            college.RemoveAlias(college.Aliases.Single());
            await editing.UnitOfWork.SaveChangesAsync(default);
        }

        await using var session = Database.As(TestUser.Coordinator);
        Assert.Empty(await session.Get<ICollegeRecordQueries>().ListAliasesAsync(_college.Id, default));
        var changes = await session.Get<ICollegeRecordQueries>().ListChangesAsync(_college.Id, new PageRequest(1, 100), default);
        Assert.Contains(changes.Items, c => c is { Action: ChangeAction.Removed, EntityType: "CollegeAlias", EntityName: "芜湖职业技术学院（旧名）" });
    }

    protected override async Task ArrangeAsync()
    {
        var (period, type) = (TestData.Period(), TestData.FormType());
        var older = new ApprenticeshipClass(_college, "老班", ClassKind.Order, 2014);
        older.AddBenefit("奖学金", 3000m, "每年");
        older.AddBenefit("工装", null, null);
        var council = TestData.EverythingOf(_college, period, type).ToList();
        var committee = new GovernanceBody(2, "管委会", GovernanceKind.Committee) { College = _college, Parent = council.OfType<GovernanceBody>().Single() };
        committee.AddMember(new GovernanceMember(2, "委员"));
        committee.AddMember(new GovernanceMember(1, "主任"));
        await Database.StoreAsync([_college, .. council, older, committee, _noise, .. TestData.EverythingOf(_noise, period, type, 2)]);
    }
}

public sealed class CollegeRecordQueriesTestsOnSqlite : CollegeRecordQueriesTests;

[OnSqlServer]
public sealed class CollegeRecordQueriesTestsOnSqlServer : CollegeRecordQueriesTests;
