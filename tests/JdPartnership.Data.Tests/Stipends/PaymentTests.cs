using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Data.Tests.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Stipends;

public abstract class PaymentTests : DatabaseTests
{
    private static readonly PayMonth September = new(2018, 9);

    private RosterArrangement _one = null!;
    private RosterArrangement _other = null!;
    private Roster _roster = null!;

    [DatabaseFact]
    public async Task Rows_AreThoseInForceAndThereInTheMonth()
    {
        await _one.UploadAsync(_roster, [1, 2, 3], (u, p) => Paid(_one, u, p, new DateOnly(2018, 8 + p, 1), new DateOnly(2018, 8 + p, 20)));
        Assert.Empty(await PersonsAsync(September));
        await ApproveAsync(_roster);

        Assert.Equal(["1"], await PersonsAsync(September));
        Assert.Equal(["2"], await PersonsAsync(September.Next));
        Assert.Empty(await PersonsAsync(new PayMonth(2018, 12)));
    }

    [DatabaseFact]
    public async Task Propose_ThenPay_ThenClose_ThenCorrect_AndTheSumsFollow()
    {
        await FillAsync(_roster, 1, 2, 3);
        await UseAsync(s => s.ProposeAsync(Key, default));
        Assert.Equal(new PaymentTotals(3, 0, 9000, 0, 0), await SumAsync());

        Database.Time.SetUtcNow(new DateTimeOffset(2018, 10, 15, 4, 0, 0, TimeSpan.Zero));
        await UseAsync(s => s.PayAsync(new PaySheet(Key, new DateOnly(2018, 10, 10), PayForm.BankTransfer), default));
        await UseAsync(async s =>
        {
            await s.CloseAsync(Key, default);
            return 0;
        });
        var row = (await RowsAsync(September))[1];
        await UseAsync(async s =>
        {
            await s.CorrectAsync(
                new CorrectPayment
                {
                    RosterId = _roster.Id,
                    PaymentId = row.Payment!.Id,
                    Version = row.Payment.Version,
                    Details = row.Payment.Details with { Amounts = new Dictionary<int, decimal> { [1] = 3100 }, DeductionYuan = 20, DeductionReason = "工服" },
                    Reason = "漏算全勤",
                },
                default);
            return 0;
        });

        Assert.Equal(new PaymentTotals(3, 3, 9100, 0, 20), await SumAsync());
        var corrected = (await RowsAsync(September))[1].Payment!;
        Assert.Equal((1, "漏算全勤", 3100m), (corrected.Number, corrected.Reason, corrected.CashYuan));
        var history = await ReadAsync(q => q.ListHistoryAsync(_roster.Id, corrected.Id, default));
        Assert.Equal([(0, false, 3000m), (1, true, 3100m)], history.Select(p => (p.Number, p.IsCurrent, p.CashYuan)));
        var month = Assert.Single(await ReadAsync(q => q.SumByMonthAsync(_roster.Id, default)));
        Assert.Equal((September, true, 9080m), (month.Month, month.IsClosed, month.Totals.NetYuan));
        Assert.Equal(September, await ReadAsync(q => q.FindNewestMonthAsync(default)));
    }

    [DatabaseFact]
    public async Task Save_TwoPeopleRecordTheSameRow_TheSecondIsTold()
    {
        await FillAsync(_roster, 1);
        var entry = (await RowsAsync(September))[0].EntryId;
        var row = new TypedPayment(entry, new PaymentDetails { Amounts = new Dictionary<int, decimal> { [1] = 3000 } }, null, "");
        await UseAsync(s => s.SaveAsync(new SavePayments(Key, [row]), default));
        await Assert.ThrowsAsync<ConcurrencyException>(() => UseAsync(s => s.SaveAsync(new SavePayments(Key, [row with { Details = row.Details with { Remark = "另一人" } }]), default)));
        Assert.Equal(1, (await SumAsync()).Recorded);
    }

    [DatabaseFact]
    public async Task Sums_ByRosterCollegeAndCentre()
    {
        await FillAsync(_roster, 1, 2);
        var theirs = await _other.RosterAsync("江苏批次");
        await FillAsync(theirs, _other, 7);
        await UseAsync(s => s.ProposeAsync(Key, default));
        await UseAsync(s => s.ProposeAsync(Key with { RosterId = theirs.Id }, default));

        var byRoster = await ReadAsync(q => q.SumByAsync(PaymentGrouping.Roster, September, default));
        Assert.Equal([("2018年秋季岗位实习", "芜湖职业技术学院", 6000m), ("江苏批次", "江苏财经职业技术学院", 3000m)], byRoster.Select(s => (s.Name, s.Of, s.Totals.CashYuan)));
        Assert.Equal([6000m, 3000m], (await ReadAsync(q => q.SumByAsync(PaymentGrouping.College, September, default))).Select(s => s.Totals.CashYuan));
        Assert.Equal([(_one.Centre.Name, 9000m)], (await ReadAsync(q => q.SumByAsync(PaymentGrouping.ServiceCentre, September, default))).Select(s => (s.Name, s.Totals.CashYuan)));
    }

    [DatabaseFact]
    public async Task AnotherCollege_SeesNothing_AndWritesNothing()
    {
        await FillAsync(_roster, 1);
        await UseAsync(s => s.ProposeAsync(Key, default));
        await using var session = Database.As(TestUser.Liaison(_other.College.Id));
        var queries = session.Get<IPaymentQueries>();
        Assert.Null(await queries.FindSheetAsync(_roster.Id, September, default));
        Assert.Empty((await queries.ListRowsAsync(_roster.Id, September, new PageRequest(), default)).Items);
        Assert.Equal(PaymentTotals.None, await queries.SumAsync(_roster.Id, September, default));
        Assert.Empty(await queries.SumByAsync(PaymentGrouping.ServiceCentre, September, default));
        await Assert.ThrowsAsync<NotFoundException>(() => Service(session, TestUser.Liaison(_other.College.Id)).ProposeAsync(Key, default));
    }

    [DatabaseFact]
    public async Task Revision_ThatChangesARow_TakesItsRecordsAlong_AndLeavesThoseOfTheGone()
    {
        await FillAsync(_roster, 1, 2);
        await UseAsync(s => s.ProposeAsync(Key, default));
        var later = await _one.UploadAsync(_roster, [1], (u, p) => Paid(_one, u, p));
        await using (var session = Database.As(TestUser.Coordinator))
        {
            var stored = await session.Context.Rosters.AsTracking().SingleAsync(r => r.Id == _roster.Id);
            stored.Apply(TestUser.Coordinator, RosterTestData.Now, later.FileName);
            await session.UnitOfWork.SaveChangesAsync(default);
        }

        await _one.RemoveAsync(_roster, later, 1, 2);
        await ApproveAsync(_roster);

        var rows = await RowsAsync(September);
        Assert.Equal([("2", false, 3000m), ("1", true, 3000m)], rows.Select(r => (Person(r), r.IsInForce, r.Payment!.CashYuan)));
        Assert.Equal(2, (await SumAsync()).Recorded);
    }

    [DatabaseFact]
    public async Task Schemes_InEffectOnTheMonthsLastDay_TheNewestFirst()
    {
        await Database.StoreAsync(
            Scheme("old", new DateOnly(2017, 1, 1), new DateOnly(2018, 8, 31)), Scheme("now", new DateOnly(2018, 9, 1), null), Scheme("open", null, null), Scheme("later", new DateOnly(2018, 10, 1), null));
        Assert.Equal(["now", "open"], (await ReadAsync(q => q.ListSchemesAsync(September, default))).Select(s => s.Name));
    }

    protected override async Task ArrangeAsync()
    {
        _one = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        _other = new RosterArrangement(Database, TestData.College("江苏财经职业技术学院", "32"), _one);
        await Database.StoreAsync(_one.College, _other.College, _one.Centre, _one.Post);
        _roster = await _one.RosterAsync();
    }

    private SheetKey Key => new(_roster.Id, September, null);

    private static StipendScheme Scheme(string code, DateOnly? from, DateOnly? to)
    {
        var scheme = new StipendScheme(code, code, StipendAudience.Intern);
        scheme.Describe(code, StipendAudience.Intern, from, to);
        scheme.AddComponent(new StipendComponent(1, "底薪", 2000, StipendForm.Cash, countsTowardFloor: true));
        return scheme;
    }

    private Task FillAsync(Roster roster, params int[] persons) => FillAsync(roster, _one, persons);

    private static async Task FillAsync(Roster roster, RosterArrangement arrangement, params int[] persons)
    {
        await arrangement.UploadAsync(roster, persons, (u, p) => Paid(arrangement, u, p));
        await ApproveAsync(roster, arrangement);
    }

    private static RosterEntry Paid(RosterArrangement arrangement, RosterUpload upload, int person, DateOnly? start = null, DateOnly? end = null) =>
        arrangement.Entry(upload, person, start ?? new DateOnly(2018, 9, 1), end ?? new DateOnly(2019, 2, 28), monthlyPay: 3000);

    private Task ApproveAsync(Roster roster) => ApproveAsync(roster, _one);

    private static async Task ApproveAsync(Roster roster, RosterArrangement arrangement)
    {
        await arrangement.SubmitAsync(roster);
        await arrangement.ApproveAsync(roster);
    }

    private async Task<IReadOnlyList<PaymentRow>> RowsAsync(PayMonth month) => (await ReadAsync(q => q.ListRowsAsync(_roster.Id, month, new PageRequest(), default))).Items;

    private async Task<IEnumerable<string>> PersonsAsync(PayMonth month) => (await RowsAsync(month)).Select(Person);

    private static string Person(PaymentRow row) => row.StudentNumber![1..];

    private Task<PaymentTotals> SumAsync() => ReadAsync(q => q.SumAsync(_roster.Id, September, default));

    private async Task<T> ReadAsync<T>(Func<IPaymentQueries, Task<T>> read)
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await read(session.Get<IPaymentQueries>());
    }

    private async Task<int> UseAsync(Func<PaymentService, Task<int>> use)
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await use(Service(session, TestUser.Coordinator));
    }

    private PaymentService Service(Session session, TestUser user) => new(
        session.Get<IPaymentRepository>(), new SheetTemplates(session.Get<IPaymentQueries>()), session.UnitOfWork, user, new BusinessClock(Database.Time, TimeZoneInfo.Utc));
}

public sealed class SqlitePaymentTests : PaymentTests;

[OnSqlServer]
public sealed class SqlServerPaymentTests : PaymentTests;
