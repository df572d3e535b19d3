using System.Globalization;
using JdPartnership.Core.Attendance;
using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Subjects;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Data.Tests.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.PersonalData;

/// <summary>What hangs on entries while a stay goes on. Two batches of one college; person 2 stands in both.</summary>
public abstract class ErasedRecordsTests : DatabaseTests
{
    private const string Erased = "（已删除）";
    private const string Said = "王小明身体不适";
    private static readonly DateTime Now = RosterTestData.Now;
    private static readonly DateOnly September = new(2018, 9, 3);
    private static readonly TestUser Administrator = TestUser.WithAccount(1, "admin");

    private RosterArrangement _one = null!;
    private Roster _spring = null!;
    private Roster _autumn = null!;
    private RosterUpload _upload = null!;
    private List<int> _inSpring = [];
    private List<int> _inAutumn = [];

    [DatabaseFact]
    public async Task EraseBatch_FreeTextsGo_GradesDaysAndAmountsStay()
    {
        await StoreRecordsAsync();
        await EraseAsync(erasure => erasure.EraseBatchAsync(_spring.BatchId, Now, default));

        Assert.All(await AssessmentsAsync(), a => Assert.Equal((AssessmentGrade.Good, "coordinator", null), (a.CollegeGrade, a.CollegeBy, a.Remark)));
        Assert.All(await EventsAsync(), e => Assert.Equal((September, "宿迁分中心 · 在线客服", Erased), (e.Day, e.From, e.Reason)));
        var payments = await PaymentsAsync();
        Assert.Equal([3000m, 3100m, 3000m, 3100m], payments.Select(p => p.CashYuan));
        Assert.All(payments, p => Assert.Equal((20m, Erased, null), (p.DeductionYuan, p.DeductionReason, p.Remark)));
        Assert.Equal([null, Erased, null, Erased], payments.Select(p => p.Reason));
    }

    [DatabaseFact]
    public async Task ErasePerson_TakesTheRecordsAlong_AndLeavesThoseOfOthers()
    {
        await StoreRecordsAsync();
        await EraseAsync(erasure => erasure.ErasePersonAsync(Index(2), Now, default));

        var pseudonym = await _one.ReadAsync(db => db.RosterEntries.Where(e => e.Id == _inSpring[1]).Select(e => e.IdIndex).SingleAsync());
        Assert.Equal([(Index(1), Said), (pseudonym, null)], (await AssessmentsAsync()).Select(a => (a.IdIndex, a.Remark)));
        Assert.Equal([(Index(1), Said), (pseudonym, Erased)], (await EventsAsync()).Select(e => (e.IdIndex, e.Reason)));
        Assert.Equal([Said, Said, Erased, Erased], (await PaymentsAsync()).Select(p => p.DeductionReason));
    }

    [DatabaseFact]
    public async Task Dissolve_KeepsRecordsWithTheirPerson()
    {
        await StoreRecordsAsync();
        foreach (var batch in new[] { _spring.BatchId, _autumn.BatchId })
        {
            await EraseAsync(erasure => erasure.EraseBatchAsync(batch, Now, default), batch);
        }

        await using (var session = Database.As(Administrator))
        {
            Assert.Equal(4, await session.Get<IErasure>().DissolveAsync(default));
        }

        var persons = await _one.ReadAsync(db => db.RosterEntries.Where(e => e.RosterId == _spring.Id).OrderBy(e => e.RowNumber).Select(e => e.IdIndex).ToListAsync());
        Assert.Equal(persons.Take(2), (await AssessmentsAsync()).Select(a => a.IdIndex));
        Assert.Equal(persons.Take(2), (await EventsAsync()).Select(e => e.IdIndex));
    }

    [DatabaseFact]
    public async Task ChangeHistory_NeverHeldTheFreeTexts()
    {
        await StoreRecordsAsync();
        await using (var session = Database.As(Administrator))
        {
            (await session.Context.StayAssessments.AsTracking().OrderBy(a => a.Id).FirstAsync()).Note(Said + "，已好转");
            await session.UnitOfWork.SaveChangesAsync(default);
        }

        var fields = (await _one.ReadAsync(db => db.ChangeEntries.ToListAsync())).SelectMany(c => c.Fields).ToList();
        Assert.Contains(fields, f => f.Field == nameof(StayAssessment.Remark));
        Assert.Contains(fields, f => f.Field == nameof(StipendPayment.DeductionReason));
        Assert.All(fields, f => Assert.DoesNotContain(Said, $"{f.Old}{f.New}", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task EraseBatch_AttendanceFilesThatNameSomebodyOrMay_AreGone_RecordsStay()
    {
        var naming = await AttendanceAsync(rows: 1, September, _inSpring[0]);
        var unclear = await AttendanceAsync(rows: 2, September, _inAutumn[1]);
        var complete = await AttendanceAsync(rows: 1, September, _inAutumn[1]);
        var later = await AttendanceAsync(rows: 2, new DateOnly(2019, 6, 3), _inAutumn[1]);
        var unread = await RefusedAsync();
        var counts = await EraseAsync(erasure => erasure.EraseBatchAsync(_spring.BatchId, Now, default));

        Assert.Equal(new ErasedCounts(3, 4), counts);
        Assert.Equal([naming, unclear, unread], await RemovedAsync());
        Assert.Equal([complete, later], await _one.ReadAsync(db => db.AttendanceImports.Where(i => i.FileName != Erased).OrderBy(i => i.Id).Select(i => i.Id).ToListAsync()));
        var problems = await _one.ReadAsync(db => db.AttendanceProblems.OrderBy(p => p.ImportId).ToListAsync());
        Assert.Equal([complete, later], problems.Where(p => p.Arguments!.Contains("王小明", StringComparison.Ordinal)).Select(p => p.ImportId));
        Assert.DoesNotContain("王小明", await _one.ReadAsync(db => db.AttendanceImports.Where(i => i.Id == unread).Select(i => i.ReasonArguments).SingleAsync()), StringComparison.Ordinal);
        Assert.Equal(4, await _one.ReadAsync(db => db.AttendanceRecords.CountAsync()));
    }

    [DatabaseFact]
    public async Task ErasePerson_AttendanceFilesThatNameThePerson_AreGone()
    {
        var naming = await AttendanceAsync(rows: 2, September, _inSpring[0], _inSpring[1]);
        await AttendanceAsync(rows: 1, September, _inSpring[0]);
        var counts = await EraseAsync(erasure => erasure.ErasePersonAsync(Index(2), Now, default));

        Assert.Equal(new ErasedCounts(2, 3), counts);
        Assert.Equal([naming], await RemovedAsync());
    }

    [DatabaseFact]
    public async Task AttendanceFiles_GoWhenTheirTimeIsOver_UnlessABatchInThemIsHeld()
    {
        var old = await AttendanceAsync(rows: 2, September, _inSpring[0]);
        var held = await AttendanceAsync(rows: 1, September, _inAutumn[1]);
        await AttendanceAsync(rows: 1, September.AddDays(1), _inSpring[0]);
        var refused = await RefusedAsync();
        await ChangeAutumnAsync(own => own.Hold("劳动争议未结", Administrator, Now));

        Assert.Equal(0, await DropAsync(September, Now));
        Assert.Equal(1, await DropAsync(September.AddDays(1), Now));
        Assert.Equal([old], await RemovedAsync());
        Assert.Equal(1, await DropAsync(September.AddDays(1), Now.AddSeconds(1)));
        Assert.Equal([old, refused], await RemovedAsync());

        await ChangeAutumnAsync(own => own.Release());
        Assert.Equal(1, await DropAsync(September.AddDays(1), Now.AddSeconds(1)));
        Assert.Equal([old, held, refused], await RemovedAsync());
        Assert.Equal(0, await DropAsync(September.AddDays(1), Now.AddSeconds(1)));
    }

    [DatabaseFact]
    public async Task Copy_TellsOfTheRecordsOfThePerson_AndOfNobodyElse()
    {
        await StoreRecordsAsync();
        await AttendanceAsync(rows: 2, September, _inSpring[0], _inSpring[1]);
        await using var session = Database.As(Administrator);
        var subjects = session.Get<ISubjectQueries>();

        Assert.Equal([_spring.Id], (await subjects.ListAssessmentsAsync(Index(2), default)).Select(a => a.RosterId));
        Assert.Equal([Said], (await subjects.ListStayEventsAsync(Index(2), default)).Select(e => e.Reason));
        var payments = await subjects.ListPaymentsAsync(Index(2), default);
        Assert.Equal([(_inSpring[1], 0, 3000m), (_inSpring[1], 1, 3100m)], payments.Select(p => (p.RosterEntryId, p.Number, p.Lines.Single().Yuan)));
        Assert.All(payments, p => Assert.Equal("实习报酬", p.Sheet!.Components.Single().Name));
        Assert.Equal([(_inSpring[1], September, 8m)], (await subjects.ListAttendanceAsync(Index(2), default)).Select(d => (d.EntryId, d.Day, d.Hours!.Value)));
    }

    protected override async Task ArrangeAsync()
    {
        _one = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        await Database.StoreAsync(_one.College);
        _spring = await _one.RosterAsync("2018年春季");
        _autumn = await _one.RosterAsync("2018年秋季");
        _upload = await _one.UploadAsync(_spring, [1, 2, 3]);
        await _one.UploadAsync(_autumn, [2, 4], (u, p) => _one.Entry(u, p, new DateOnly(2018, 9, 1), new DateOnly(2019, 12, 31)));
        _inSpring = await EntriesAsync(_spring);
        _inAutumn = await EntriesAsync(_autumn);
    }

    /// <summary>Of persons 1 and 2 in spring: an assessment, an event, a payment and its correction, each with a text.</summary>
    private async Task StoreRecordsAsync()
    {
        var sheet = new PaymentSheet(_spring, new PayMonth(2018, 9), SheetTemplate.Agreed);
        List<StipendPayment> first = [.. new[] { 0, 1 }.Select(i => new StipendPayment(sheet, _inSpring[i], Paid(3000), TestUser.Coordinator, Now))];
        sheet.Close(TestUser.Coordinator, Now);
        foreach (var payment in first)
        {
            await Database.StoreAsync(payment, payment.Correct(Paid(3100), Said, TestUser.Coordinator, Now));
        }

        foreach (var person in new[] { 1, 2 })
        {
            var assessment = new StayAssessment(_spring.Id, _one.College.Id, Index(person));
            assessment.AssessForCollege(AssessmentGrade.Good, TestUser.Coordinator, Now);
            assessment.Note(Said);
            await Database.StoreAsync(
                assessment,
                new StayEvent(RosterTestData.Known(_upload, _one.Post, _one.Centre, person), StayStep.EndedEarly, September, Said, TestUser.Coordinator, Now));
        }
    }

    private static PaymentDetails Paid(decimal yuan) => new()
    {
        Amounts = new Dictionary<int, decimal> { [1] = yuan },
        DeductionYuan = 20,
        DeductionReason = Said,
        Remark = Said,
    };

    /// <summary>An applied import with a record for each of these entries; its other rows were not taken.</summary>
    private async Task<int> AttendanceAsync(int rows, DateOnly day, params int[] entries)
    {
        var import = RosterTestData.Attendance();
        import.Begin();
        import.Apply(new AttendanceCounts(rows, entries.Length, day, day));
        await Database.StoreAsync(import);
        await Database.StoreAsync(
        [
            .. entries.Select(entry => new AttendanceRecord { ImportId = import.Id, CollegeId = _one.College.Id, RosterEntryId = entry, Day = day, Hours = 8, RowNumber = 2 }),
            new AttendanceProblem { ImportId = import.Id, RowNumber = 9, Code = LineProblem.KindUnknown, Arguments = """["王小明"]""" },
        ]);
        return import.Id;
    }

    private async Task<int> RefusedAsync()
    {
        var import = RosterTestData.Attendance();
        import.Refuse(new DomainError("Attendance.ColumnsMissing", "File", "王小明"));
        await Database.StoreAsync(import);
        return import.Id;
    }

    private async Task<ErasedCounts> EraseAsync(Func<IErasure, Task<ErasedCounts>> work, int? erasedBatch = null)
    {
        await using var session = Database.As(Administrator);
        var counts = new ErasedCounts(0, 0);
        await session.UnitOfWork.InTransactionAsync(
            async token =>
            {
                counts = await work(session.Get<IErasure>());
                if (erasedBatch is { } id)
                {
                    (await session.Get<IRetentionRepository>().FindBatchAsync(id, token))!.MarkErased(Now);
                    await session.UnitOfWork.SaveChangesAsync(token);
                }
            },
            default);
        return counts;
    }

    private async Task<int> DropAsync(DateOnly endedBefore, DateTime sentBefore)
    {
        await using var session = Database.As(Administrator);
        return await session.Get<IErasure>().DropAttendanceFilesAsync(endedBefore, sentBefore, Now, default);
    }

    private async Task ChangeAutumnAsync(Action<BatchRetention> change)
    {
        await using var session = Database.As(Administrator);
        var retentions = session.Get<IRetentionRepository>();
        var own = await retentions.FindAsync(_autumn.BatchId, default);
        if (own is null)
        {
            retentions.Add(own = new BatchRetention((await retentions.FindBatchAsync(_autumn.BatchId, default))!));
        }

        change(own);
        await session.UnitOfWork.SaveChangesAsync(default);
    }

    private Task<List<int>> RemovedAsync() => _one.ReadAsync(db => db.AttendanceImports.Where(i => i.File!.RemovedAt != null).OrderBy(i => i.Id).Select(i => i.Id).ToListAsync());

    private Task<List<StayAssessment>> AssessmentsAsync() => _one.ReadAsync(db => db.StayAssessments.OrderBy(a => a.Id).ToListAsync());

    private Task<List<StayEvent>> EventsAsync() => _one.ReadAsync(db => db.StayEvents.OrderBy(e => e.Id).ToListAsync());

    private Task<List<StipendPayment>> PaymentsAsync() => _one.ReadAsync(db => db.StipendPayments.OrderBy(p => p.RosterEntryId).ThenBy(p => p.Number).ToListAsync());

    private Task<List<int>> EntriesAsync(Roster roster) =>
        _one.ReadAsync(db => db.RosterEntries.Where(e => e.RosterId == roster.Id).OrderBy(e => e.RowNumber).Select(e => e.Id).ToListAsync());

    private static string Index(int person) => person.ToString("x32", CultureInfo.InvariantCulture);
}

public sealed class SqliteErasedRecordsTests : ErasedRecordsTests;

[OnSqlServer]
public sealed class SqlServerErasedRecordsTests : ErasedRecordsTests;
