using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using JdPartnership.Data.Tests.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.PersonalData;

public abstract class UnmaskedExportTests : DatabaseTests
{
    private static readonly DateTime Now = RosterTestData.Now;
    private static readonly TestUser Coordinator = TestUser.WithAccount(2, "coordinator", Core.Accounts.Role.Coordinator);
    private static readonly TestUser Administrator = TestUser.WithAccount(1, "admin");
    private static readonly TestUser Second = TestUser.WithAccount(3, "admin2");
    private RosterArrangement _one = null!;
    private RosterArrangement _other = null!;
    private Roster _roster = null!;

    [DatabaseFact]
    public async Task Decision_OfWhoAsked_IsRefusedByTheDatabaseItself()
    {
        var export = await StoreAsync();
        await using var session = Database.As(Administrator);

        // Whatever the code above came to believe: the row cannot be stored.
        var failure = await Record.ExceptionAsync(() => session.Context.UnmaskedExports
            .Where(x => x.Id == export.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.DecidedById, x => x.RequestedById).SetProperty(x => x.State, ExportState.Approved)));

        Assert.Contains("CK_UnmaskedExports_TwoPersons", failure!.Message, StringComparison.Ordinal);
        Assert.Equal(ExportState.Requested, (await FindAsync(export.Id)).State);
    }

    [DatabaseFact]
    public async Task Decision_OfTwoAtOnce_IsTakenOnce()
    {
        var export = await StoreAsync();
        await using var first = Database.As(Administrator);
        await using var second = Database.As(Second);
        var one = (await first.Get<IUnmaskedExportRepository>().FindAsync(export.Id, default))!;
        var two = (await second.Get<IUnmaskedExportRepository>().FindAsync(export.Id, default))!;
        one.Approve(Administrator, Now, null);
        two.Refuse(Second, Now, "否");

        await first.UnitOfWork.SaveChangesAsync(default);
        await Assert.ThrowsAsync<ConcurrencyException>(() => second.UnitOfWork.SaveChangesAsync(default));
        Assert.Equal((ExportState.Approved, "admin"), ((await FindAsync(export.Id)).State, (await FindAsync(export.Id)).DecidedBy));
    }

    [DatabaseFact]
    public async Task College_IsFoundOnlyForRostersOfOneCollegeInScope()
    {
        var second = await _one.RosterAsync("2019年春季");
        var theirs = await _other.RosterAsync();
        Assert.Equal(_one.College.Id, await CollegeAsync(Coordinator, _roster.Id, second.Id));
        Assert.Null(await CollegeAsync(Coordinator, _roster.Id, theirs.Id));
        Assert.Null(await CollegeAsync(Coordinator, _roster.Id, 9_999));
        Assert.Null(await CollegeAsync(TestUser.Regional("32"), _roster.Id));
    }

    [DatabaseFact]
    public async Task Entries_AreTheWorkingOnesUntilApproval_ThenThoseInForce()
    {
        await _one.UploadAsync(_roster, [1, 2, 3]);
        Assert.Equal([1, 2, 3], await RowsAsync());

        await _one.SubmitAsync(_roster);
        await _one.ApproveAsync(_roster);
        var later = await _one.UploadAsync(_roster, [4]);
        await _one.RemoveAsync(_roster, later, 1);
        Assert.Equal([1, 2, 3], await RowsAsync());
    }

    [DatabaseFact]
    public async Task List_PutsWhatWaitsFirst_AndHidesOtherColleges()
    {
        var waiting = await StoreAsync();
        var decided = await StoreAsync();
        await using (var session = Database.As(Administrator))
        {
            (await session.Get<IUnmaskedExportRepository>().FindAsync(decided.Id, default))!.Refuse(Administrator, Now, "否");
            await session.UnitOfWork.SaveChangesAsync(default);
        }

        await using var reading = Database.As(Coordinator);
        var queries = reading.Get<IUnmaskedExportQueries>();
        Assert.Equal([waiting.Id, decided.Id], (await queries.ListAsync(new PageRequest(), default)).Items.Select(x => x.Id));
        var details = (await queries.FindAsync(decided.Id, default))!;
        Assert.Equal((1, "否", _roster.Id), (details.Rosters.Count, details.DecisionRemark, details.Rosters[0].Id));
        Assert.Equal([_roster.Id], (await queries.ListRostersAsync(_one.College.Id, default)).Select(r => r.Id));

        await using var elsewhere = Database.As(TestUser.Liaison(_other.College.Id));
        Assert.Empty((await elsewhere.Get<IUnmaskedExportQueries>().ListAsync(new PageRequest(), default)).Items);
        Assert.Null(await elsewhere.Get<IUnmaskedExportQueries>().FindAsync(decided.Id, default));
        Assert.Null(await elsewhere.Get<IUnmaskedExportRepository>().FindAsync(decided.Id, default));
    }

    protected override async Task ArrangeAsync()
    {
        _one = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        _other = new RosterArrangement(Database, TestData.College("江苏财经职业技术学院", "32"), _one);
        await Database.StoreAsync(_one.College, _other.College);
        _roster = await _one.RosterAsync();
    }

    private async Task<UnmaskedExport> StoreAsync()
    {
        var export = new UnmaskedExport(
            _one.College,
            new RequestUnmaskedExport { RosterIds = [_roster.Id], Fields = PersonalFields.IdNumber, Purpose = "办理秋季实习责任保险", Recipient = "人力资源部", ValidDays = 7 },
            Coordinator,
            Now);
        await Database.StoreAsync(export);
        return export;
    }

    private async Task<UnmaskedExport> FindAsync(int id) => await _one.ReadAsync(db => db.UnmaskedExports.SingleAsync(x => x.Id == id));

    private async Task<int?> CollegeAsync(Core.Accounts.ICurrentUser user, params int[] rosters)
    {
        await using var session = Database.As(user);
        return (await session.Get<IUnmaskedExportRepository>().FindCollegeAsync(rosters, default))?.Id;
    }

    private async Task<IEnumerable<int>> RowsAsync()
    {
        await using var session = Database.As(Coordinator);
        var exports = session.Get<IUnmaskedExportRepository>();
        var first = await exports.ListEntriesAsync(_roster.Id, 0, 2, default);
        var rest = await exports.ListEntriesAsync(_roster.Id, first[^1].Id, 2, default);
        Assert.All(first, e => Assert.Equal("在线客服", e.Post!.Name));
        return [.. first.Concat(rest).Select(e => e.RowNumber)];
    }
}

public sealed class SqliteUnmaskedExportTests : UnmaskedExportTests;

[OnSqlServer]
public sealed class SqlServerUnmaskedExportTests : UnmaskedExportTests;
