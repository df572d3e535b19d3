using System.Globalization;
using JdPartnership.Core.Attendance;
using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Data.Tests.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.PersonalData;

/// <summary>Two batches with grades, events, pay and attendance of their interns.</summary>
public abstract class ErasedRecordsArrangement : DatabaseTests
{
    protected const string Erased = "（已删除）";
    protected const string Said = "王小明身体不适";
    protected static DateTime Now { get; } = RosterTestData.Now;

    protected static DateOnly September { get; } = new(2018, 9, 3);

    protected static TestUser Administrator { get; } = TestUser.WithAccount(1, "admin");

    private protected RosterArrangement One { get; set; } = null!;

    protected Roster Spring { get; private set; } = null!;

    protected Roster Autumn { get; private set; } = null!;

    private RosterUpload Upload { get; set; } = null!;

    protected List<int> InSpring { get; private set; } = [];

    protected List<int> InAutumn { get; private set; } = [];

    protected override async Task ArrangeAsync()
    {
        One = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        await Database.StoreAsync(One.College);
        Spring = await One.RosterAsync("2018年春季");
        Autumn = await One.RosterAsync("2018年秋季");
        Upload = await One.UploadAsync(Spring, [1, 2, 3]);
        await One.UploadAsync(Autumn, [2, 4], (u, p) => One.Entry(u, p, new DateOnly(2018, 9, 1), new DateOnly(2019, 12, 31)));
        InSpring = await EntriesAsync(Spring);
        InAutumn = await EntriesAsync(Autumn);
    }

    /// <summary>Of persons 1 and 2 in spring: an assessment, an event, a payment and its correction, each with a text.</summary>
    protected async Task StoreRecordsAsync()
    {
        var sheet = new PaymentSheet(Spring, new PayMonth(2018, 9), SheetTemplate.Agreed);
        List<StipendPayment> first = [.. new[] { 0, 1 }.Select(i => new StipendPayment(sheet, InSpring[i], Paid(3000), TestUser.Coordinator, Now))];
        sheet.Close(TestUser.Coordinator, Now);
        foreach (var payment in first)
        {
            await Database.StoreAsync(payment, payment.Correct(Paid(3100), Said, TestUser.Coordinator, Now));
        }

        foreach (var person in new[] { 1, 2 })
        {
            var assessment = new StayAssessment(Spring.Id, One.College.Id, Index(person));
            assessment.AssessForCollege(AssessmentGrade.Good, TestUser.Coordinator, Now);
            assessment.Note(Said);
            await Database.StoreAsync(
                assessment,
                new StayEvent(RosterTestData.Known(Upload, One.Post, One.Centre, person), StayStep.EndedEarly, September, Said, TestUser.Coordinator, Now));
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
    protected async Task<int> AttendanceAsync(int rows, DateOnly day, params int[] entries)
    {
        var import = RosterTestData.Attendance();
        import.Begin();
        import.Apply(new AttendanceCounts(rows, entries.Length, day, day), "{}");
        await Database.StoreAsync(import);
        await Database.StoreAsync(
        [
            .. entries.Select(entry => new AttendanceRecord { ImportId = import.Id, CollegeId = One.College.Id, RosterEntryId = entry, Day = day, Hours = 8, RowNumber = 2 }),
            new AttendanceProblem { ImportId = import.Id, RowNumber = 9, Code = LineProblem.KindUnknown, Arguments = """["王小明"]""" },
        ]);
        return import.Id;
    }

    protected async Task<int> RefusedAsync()
    {
        var import = RosterTestData.Attendance();
        import.Refuse(new DomainError("Roster.File.SheetMissing", "File", "王小明"));
        await Database.StoreAsync(import);
        return import.Id;
    }

    protected async Task<ErasedCounts> EraseAsync(Func<IErasure, Task<ErasedCounts>> work, int? erasedBatch = null)
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

    protected async Task<int> DropAsync(DateOnly endedBefore, DateTime sentBefore)
    {
        await using var session = Database.As(Administrator);
        return await session.Get<IErasure>().DropAttendanceFilesAsync(endedBefore, sentBefore, Now, default);
    }

    protected async Task ChangeAutumnAsync(Action<BatchRetention> change)
    {
        await using var session = Database.As(Administrator);
        var retentions = session.Get<IRetentionRepository>();
        var own = await retentions.FindAsync(Autumn.BatchId, default);
        if (own is null)
        {
            retentions.Add(own = new BatchRetention((await retentions.FindBatchAsync(Autumn.BatchId, default))!));
        }

        change(own);
        await session.UnitOfWork.SaveChangesAsync(default);
    }

    protected Task<List<int>> RemovedAsync() => One.ReadAsync(db => db.AttendanceImports.Where(i => i.File!.RemovedAt != null).OrderBy(i => i.Id).Select(i => i.Id).ToListAsync());

    protected Task<List<StayAssessment>> AssessmentsAsync() => One.ReadAsync(db => db.StayAssessments.OrderBy(a => a.Id).ToListAsync());

    protected Task<List<StayEvent>> EventsAsync() => One.ReadAsync(db => db.StayEvents.OrderBy(e => e.Id).ToListAsync());

    protected Task<List<StipendPayment>> PaymentsAsync() => One.ReadAsync(db => db.StipendPayments.OrderBy(p => p.RosterEntryId).ThenBy(p => p.Number).ToListAsync());

    private Task<List<int>> EntriesAsync(Roster roster) =>
        One.ReadAsync(db => db.RosterEntries.Where(e => e.RosterId == roster.Id).OrderBy(e => e.RowNumber).Select(e => e.Id).ToListAsync());

    protected static string Index(int person) => person.ToString("x32", CultureInfo.InvariantCulture);
}
