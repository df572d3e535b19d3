using JdPartnership.Core.Audit;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Subjects;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.PersonalData;

/// <summary>One person, found and erased wherever there are entries of them.</summary>
public abstract class ErasedPersonTests : ErasureArrangement
{
    [DatabaseFact]
    public async Task ErasePerson_EverywhereAndNobodyElse_CountsUnchanged()
    {
        await StoreTracesAsync();
        var before = await TotalsAsync();
        var counts = await InTransactionAsync(erasure => erasure.ErasePersonAsync(Index(2), Now, default));
        await RecountAsync();

        Assert.Equal(new ErasedCounts(2, 2), counts);
        Assert.Equal(before, await TotalsAsync());
        var all = (await EntriesAsync(Spring)).Concat(await EntriesAsync(Autumn)).ToList();
        Assert.Equal(2, all.Count(e => e.Name == "（已删除）"));
        Assert.Equal(3, all.Count(e => e.Name == "王小明"));
        var pseudonym = Assert.Single(all.Where(e => e.Name == "（已删除）").Select(e => e.IdIndex).Distinct(StringComparer.Ordinal));
        Assert.StartsWith("~", pseudonym, StringComparison.Ordinal);
        var waiver = await One.ReadAsync(db => db.RuleWaivers.SingleAsync());
        Assert.Equal((pseudonym, "（已删除）"), (waiver.IdIndex, waiver.Reason));
        Assert.Null((await One.ReadAsync(db => db.UploadRows.SingleAsync(r => r.RowNumber == 2))).IdIndex);
        Assert.Equal(Index(1), (await One.ReadAsync(db => db.UploadRows.SingleAsync(r => r.RowNumber == 1))).IdIndex);
        await using var session = Database.As(Administrator);
        Assert.Empty(await session.Get<ISubjectQueries>().FindAsync([Index(2)], default));
    }

    [DatabaseFact]
    public async Task History_OfAWaiver_NeverHeldWhatIsWrittenAboutThePerson()
    {
        await StoreTracesAsync();
        await using (var session = Database.As(Administrator))
        {
            (await session.Context.RuleWaivers.AsTracking().SingleAsync()).Decide(grant: true, Administrator, Now, "王小明已补课");
            await session.UnitOfWork.SaveChangesAsync(default);
        }

        var fields = (await One.ReadAsync(db => db.ChangeEntries.Where(c => c.EntityType == nameof(RuleWaiver)).OrderBy(c => c.Id).ToListAsync())).SelectMany(c => c.Fields).ToList();
        Assert.Equal(
            [new(nameof(RuleWaiver.Reason), null, null), new FieldChange(nameof(RuleWaiver.DecisionRemark), null, null)],
            fields.Where(f => f.Field is nameof(RuleWaiver.Reason) or nameof(RuleWaiver.DecisionRemark)));
        Assert.Contains(fields, f => f.New == nameof(WaiverState.Granted));
        Assert.DoesNotContain(fields, f => $"{f.Old}{f.New}".Contains("王小明", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task FindPerson_TellsEveryStay_Masked()
    {
        await using var session = Database.As(Administrator);
        var person = Assert.Single(await session.Get<ISubjectQueries>().FindAsync([Index(2), Index(77)], default));
        Assert.Equal(("王*明", 2), (person.Name, person.Stays.Count));
        Assert.Equal(2, (await session.Get<ISubjectQueries>().ListEntriesAsync(Index(2), default)).Count);

        await using var elsewhere = Database.As(TestUser.Regional("11"));
        Assert.Empty(await elsewhere.Get<ISubjectQueries>().FindAsync([Index(2)], default));
    }

    [DatabaseFact]
    public async Task FindPerson_InTheRecycleBin_IsFoundAndErased()
    {
        await using (var session = Database.As(Administrator))
        {
            (await session.Context.InternshipBatches.AsTracking().SingleAsync(b => b.Id == Autumn.BatchId)).Delete(Now);
            await session.UnitOfWork.SaveChangesAsync(default);
        }

        await using var reading = Database.As(Administrator);
        Assert.Equal(2, (await reading.Get<ISubjectQueries>().ListEntriesAsync(Index(2), default)).Count);
        Assert.Contains(await reading.Get<IRetentionQueries>().ListEndedAsync(new DateOnly(2030, 1, 1), default), b => b.BatchId == Autumn.BatchId);
        Assert.Equal(2, (await InTransactionAsync(erasure => erasure.ErasePersonAsync(Index(2), Now, default))).Entries);
    }
}

public sealed class SqliteErasedPersonTests : ErasedPersonTests;

[OnSqlServer]
public sealed class SqlServerErasedPersonTests : ErasedPersonTests;
