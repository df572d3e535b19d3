using JdPartnership.Core.Attendance;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>Pay, attendance and grades of a person whose transfer is taken back.</summary>
public abstract class TransferRecordsTests : StayArrangement
{
    private static readonly DateOnly December = new(2018, 12, 3);

    [DatabaseFact]
    public async Task Count_TellsWhatIsAtTheNewPlaceAlone()
    {
        var (origin, next) = await TransferredAsync();
        Assert.Equal(default, await CountAsync(origin));

        await PayAsync(new PayMonth(2018, 12), (next, 3000));
        await AttendAsync((origin, November, AttendanceKind.Present), (next, December, AttendanceKind.Present), (next, December, AttendanceKind.Overtime), (next, December.AddDays(1), AttendanceKind.Present));

        Assert.Equal(new TransferRecordCounts(1, 2), await CountAsync(origin));
        Assert.Equal(default, await CountAsync(next));
        Assert.Equal([1, 2], (await Assert.ThrowsAsync<DomainException>(() => UndoAsync(1))).Errors[0].Arguments);
        Assert.Equal(2, await One.ReadAsync(db => db.RosterEntries.CountAsync(e => e.IsInForce)));
    }

    [DatabaseFact]
    public async Task Undo_GivesPayAndAttendanceBackToTheEntryOfThePerson_AndKeepsTheGrades()
    {
        var (origin, next) = await TransferredAsync();
        await PayAsync(new PayMonth(2018, 12), (next, 3000));
        await AttendAsync((next, December, AttendanceKind.Present));
        await AssessAsync(1, new AssessmentValues(AssessmentGrade.Good, null, null));

        await UndoAsync(1, accepts: true);

        var row = Assert.Single(await RowsAsync(new PayMonth(2018, 12)));
        Assert.Equal((origin, 3000m, true), (row.EntryId, row.Payment!.CashYuan, row.IsInForce));
        await using var session = Database.As(TestUser.Coordinator);
        var days = await session.Get<IAttendanceQueries>().ListDaysAsync([origin, next], new PayMonth(2018, 12), default);
        Assert.Equal([(origin, December)], days.SelectMany(d => d).Select(d => (d.EntryId, d.Day)));
        var entry = await EntryAsync(1);
        Assert.Equal(AssessmentGrade.Good, (await session.Get<IAssessmentQueries>().FindAsync(Roster.Id, entry.IdIndex, default))!.EnterpriseGrade);
    }

    [DatabaseFact]
    public async Task Undo_OfAMonthPaidAtBothPlaces_KeepsBothRecordsInTheSheet()
    {
        var (origin, next) = await TransferredAsync();
        await PayAsync(new PayMonth(2018, 11), (origin, 1500), (next, 1600));

        await UndoAsync(1, accepts: true);

        var rows = await RowsAsync(new PayMonth(2018, 11));
        Assert.Equal([(origin, 1500m, true), (next, 1600m, false)], rows.Select(r => (r.EntryId, r.Payment!.CashYuan, r.IsInForce)));
        await using var session = Database.As(TestUser.Coordinator);
        Assert.Equal(3100m, (await session.Get<IPaymentQueries>().SumAsync(Roster.Id, new PayMonth(2018, 11), default)).CashYuan);
    }

    [DatabaseFact]
    public async Task Undo_OfADayAttendedAtBothPlaces_CountsItOnce()
    {
        var (origin, next) = await TransferredAsync();
        await AttendAsync((origin, December, AttendanceKind.Present), (next, December, AttendanceKind.Present), (next, December, AttendanceKind.Overtime));

        await UndoAsync(1, accepts: true);

        Assert.Equal(
            [AttendanceKind.Present, AttendanceKind.Overtime],
            (await One.ReadAsync(db => db.AttendanceRecords.Where(r => r.RosterEntryId == origin).Select(r => r.Kind).ToListAsync())).Order());
    }

    [DatabaseFact]
    public async Task Transfer_RegisteredAfterTheFileWasRead_TakesTheLaterDaysAlong()
    {
        await ApprovedAsync(1);
        var origin = (await EntryAsync(1)).Id;
        await AttendAsync((origin, November, AttendanceKind.Present), (origin, November.AddDays(1), AttendanceKind.Present));

        await TransferAsync(1);

        var next = await NextAsync();
        Assert.Equal(
            [(origin, November), (next, November.AddDays(1))],
            (await One.ReadAsync(db => db.AttendanceRecords.OrderBy(r => r.Day).Select(r => new { r.RosterEntryId, r.Day }).ToListAsync())).Select(r => (r.RosterEntryId, r.Day)));
    }

    [DatabaseFact]
    public async Task Records_OfAnotherCollege_AreNotSeen()
    {
        var (origin, next) = await TransferredAsync();
        await PayAsync(new PayMonth(2018, 12), (next, 3000));
        await using var stranger = Database.As(TestUser.Liaison(One.College.Id + 1));
        Assert.Equal(default, await stranger.Get<ITransferRecords>().CountAsync(origin, default));
        await stranger.Get<ITransferRecords>().PassOnAsync(next, origin, default);
        Assert.Equal(next, await One.ReadAsync(db => db.StipendPayments.Select(p => p.RosterEntryId).SingleAsync()));
    }

    private async Task<(int Origin, int Next)> TransferredAsync()
    {
        await ApprovedAsync(1);
        await TransferAsync(1);
        return ((await EntryAsync(1)).Id, await NextAsync());
    }

    private Task<int> NextAsync() => One.ReadAsync(db => db.RosterEntries.Where(e => e.TransferredFromId != null).Select(e => e.Id).SingleAsync());

    private async Task<TransferRecordCounts> CountAsync(int entry)
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await session.Get<ITransferRecords>().CountAsync(entry, default);
    }

    private async Task<IReadOnlyList<PaymentRow>> RowsAsync(PayMonth month)
    {
        await using var session = Database.As(TestUser.Coordinator);
        return (await session.Get<IPaymentQueries>().ListRowsAsync(Roster.Id, month, new PageRequest(), default)).Items;
    }

    private async Task PayAsync(PayMonth month, params (int Entry, decimal Yuan)[] paid)
    {
        var sheet = new PaymentSheet(Roster, month, SheetTemplate.Agreed);
        var entries = await One.ReadAsync(db => db.RosterEntries.ToDictionaryAsync(e => e.Id));
        await Database.StoreAsync([.. paid.Select(p => RosterTestData.Payment(sheet, entries[p.Entry], p.Yuan))]);
    }

    private async Task AttendAsync(params (int Entry, DateOnly Day, AttendanceKind Kind)[] attended)
    {
        var import = RosterTestData.Attendance();
        import.Begin();
        import.Apply(new AttendanceCounts(attended.Length, attended.Length, null, null), "{}");
        await Database.StoreAsync(import);
        await Database.StoreAsync([.. attended.Select(a => new AttendanceRecord { ImportId = import.Id, CollegeId = One.College.Id, RosterEntryId = a.Entry, Day = a.Day, Kind = a.Kind, RowNumber = 2 })]);
    }
}

public sealed class SqliteTransferRecordsTests : TransferRecordsTests;

[OnSqlServer]
public sealed class SqlServerTransferRecordsTests : TransferRecordsTests;
