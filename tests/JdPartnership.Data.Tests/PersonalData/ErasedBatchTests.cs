using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.PersonalData;

/// <summary>A batch whose time is over: nothing names anybody any more, and every total stays.</summary>
public abstract class ErasedBatchTests : ErasureArrangement
{
    [DatabaseFact]
    public async Task EraseBatch_LeavesNothingThatNamesAnybody()
    {
        await StoreTracesAsync();
        var counts = await EraseBatchAsync(Spring);

        Assert.Equal(new ErasedCounts(3, 1), counts);
        var entries = await EntriesAsync(Spring);
        Assert.All(entries, e => Assert.Equal(
            ("（已删除）", "", "", null, 0, "", null, null, null),
            (e.Name, e.NameNormalized, e.IdMask, e.PhoneMask, e.Sealed.Length, e.Fingerprint, e.BirthDate, e.StudentNumber, e.Remark)));
        Assert.Empty(await One.ReadAsync(db => db.UploadRows.Where(r => r.Name != null || r.IdMask != null || r.IdIndex != null).ToListAsync()));
        Assert.DoesNotContain("王小明", (await One.ReadAsync(db => db.UploadFindings.SingleAsync())).Arguments!, StringComparison.Ordinal);
        Assert.Equal("（已删除）", (await One.ReadAsync(db => db.RuleWaivers.SingleAsync())).Reason);
        Assert.Null((await One.ReadAsync(db => db.PersonalDataUses.SingleAsync())).Subject);
        var upload = await One.ReadAsync(db => db.RosterUploads.Include(u => u.File).SingleAsync(u => u.Id == Upload.Id));
        Assert.Equal(("（已删除）", (DateTime?)Now), (upload.FileName, upload.File!.RemovedAt));
        Assert.Empty(await One.ReadAsync(db => db.ChangeEntries.Where(c => c.EntityType == nameof(RosterEntry) && c.EntityName != null).ToListAsync()));
    }

    [DatabaseFact]
    public async Task EraseBatch_LeavesTheOtherBatchAlone()
    {
        await EraseBatchAsync(Spring);
        Assert.All(await EntriesAsync(Autumn), e => Assert.Equal("王小明", e.Name));
        Assert.Equal(1, await One.ReadAsync(db => db.StoredFiles.CountAsync(f => f.RemovedAt == null)));
    }

    [DatabaseFact]
    public async Task Counts_AndTheirRecount_StayTheSame_HoweverFarErasureHasGot()
    {
        var before = await TotalsAsync();
        foreach (var batch in new[] { Spring, Autumn })
        {
            await EraseBatchAsync(batch);
            Assert.Equal(before, await TotalsAsync());
            await RecountAsync();
            Assert.Equal(before, await TotalsAsync());
            await DissolveAsync();
            await RecountAsync();
            Assert.Equal(before, await TotalsAsync());
        }
    }

    [DatabaseFact]
    public async Task Dissolve_KeepsTheIndexOfWhoStandsInABatchThatIsKept()
    {
        await EraseBatchAsync(Spring);
        Assert.Equal(2, await DissolveAsync());
        Assert.Equal(["2"], (await EntriesAsync(Spring)).Select(Person).Where(p => !p.StartsWith('~')));

        await EraseBatchAsync(Autumn);
        Assert.Equal(2, await DissolveAsync());
        Assert.Equal(0, await DissolveAsync());
        var all = (await EntriesAsync(Spring)).Concat(await EntriesAsync(Autumn)).Select(Person).ToList();
        Assert.All(all, p => Assert.StartsWith("~", p, StringComparison.Ordinal));
        Assert.Equal((5, 4), (all.Count, all.Distinct(StringComparer.Ordinal).Count()));
    }
}

public sealed class SqliteErasedBatchTests : ErasedBatchTests;

[OnSqlServer]
public sealed class SqlServerErasedBatchTests : ErasedBatchTests;
