using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Subjects;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.PersonalData;

/// <summary>What is freely written about a person goes, what is counted stays.</summary>
public abstract class ErasedTextsTests : ErasedRecordsArrangement
{
    [DatabaseFact]
    public async Task EraseBatch_FreeTextsGo_GradesDaysAndAmountsStay()
    {
        await StoreRecordsAsync();
        await EraseAsync(erasure => erasure.EraseBatchAsync(Spring.BatchId, Now, default));

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

        var pseudonym = await One.ReadAsync(db => db.RosterEntries.Where(e => e.Id == InSpring[1]).Select(e => e.IdIndex).SingleAsync());
        Assert.Equal([(Index(1), Said), (pseudonym, null)], (await AssessmentsAsync()).Select(a => (a.IdIndex, a.Remark)));
        Assert.Equal([(Index(1), Said), (pseudonym, Erased)], (await EventsAsync()).Select(e => (e.IdIndex, e.Reason)));
        Assert.Equal([Said, Said, Erased, Erased], (await PaymentsAsync()).Select(p => p.DeductionReason));
    }

    [DatabaseFact]
    public async Task Dissolve_KeepsRecordsWithTheirPerson()
    {
        await StoreRecordsAsync();
        foreach (var batch in new[] { Spring.BatchId, Autumn.BatchId })
        {
            await EraseAsync(erasure => erasure.EraseBatchAsync(batch, Now, default), batch);
        }

        await using (var session = Database.As(Administrator))
        {
            Assert.Equal(4, await session.Get<IErasure>().DissolveAsync(default));
        }

        var persons = await One.ReadAsync(db => db.RosterEntries.Where(e => e.RosterId == Spring.Id).OrderBy(e => e.RowNumber).Select(e => e.IdIndex).ToListAsync());
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

        var fields = (await One.ReadAsync(db => db.ChangeEntries.ToListAsync())).SelectMany(c => c.Fields).ToList();
        Assert.Contains(fields, f => f.Field == nameof(StayAssessment.Remark));
        Assert.Contains(fields, f => f.Field == nameof(StipendPayment.DeductionReason));
        Assert.All(fields, f => Assert.DoesNotContain(Said, $"{f.Old}{f.New}", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task Copy_TellsOfTheRecordsOfThePerson_AndOfNobodyElse()
    {
        await StoreRecordsAsync();
        await AttendanceAsync(rows: 2, September, InSpring[0], InSpring[1]);
        await using var session = Database.As(Administrator);
        var subjects = session.Get<ISubjectQueries>();

        Assert.Equal([Spring.Id], (await subjects.ListAssessmentsAsync(Index(2), default)).Select(a => a.RosterId));
        Assert.Equal([Said], (await subjects.ListStayEventsAsync(Index(2), default)).Select(e => e.Reason));
        var payments = await subjects.ListPaymentsAsync(Index(2), default);
        Assert.Equal([(InSpring[1], 0, 3000m), (InSpring[1], 1, 3100m)], payments.Select(p => (p.RosterEntryId, p.Number, p.Lines.Single().Yuan)));
        Assert.All(payments, p => Assert.Equal("实习报酬", p.Sheet!.Components.Single().Name));
        Assert.Equal([(InSpring[1], September, 8m)], (await subjects.ListAttendanceAsync(Index(2), default)).Select(d => (d.EntryId, d.Day, d.Hours!.Value)));
    }
}

public sealed class SqliteErasedTextsTests : ErasedTextsTests;

[OnSqlServer]
public sealed class SqlServerErasedTextsTests : ErasedTextsTests;
