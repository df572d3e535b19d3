using System.Globalization;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Subjects;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Data.Tests.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.PersonalData;

/// <summary>Two batches of one college; person 2 stands in both. What is erased is gone, and what was counted is counted the same.</summary>
public abstract class ErasureTests : DatabaseTests
{
    private static readonly DateTime Now = RosterTestData.Now;
    private static readonly TestUser Administrator = TestUser.WithAccount(1, "admin");
    private RosterArrangement _one = null!;
    private Roster _spring = null!;
    private Roster _autumn = null!;
    private RosterUpload _upload = null!;

    [DatabaseFact]
    public async Task EraseBatch_LeavesNothingThatNamesAnybody()
    {
        await StoreTracesAsync();
        var counts = await EraseBatchAsync(_spring);

        Assert.Equal(new ErasedCounts(3, 1), counts);
        var entries = await EntriesAsync(_spring);
        Assert.All(entries, e => Assert.Equal(
            ("（已删除）", "", "", null, 0, "", null, null, null),
            (e.Name, e.NameNormalized, e.IdMask, e.PhoneMask, e.Sealed.Length, e.Fingerprint, e.BirthDate, e.StudentNumber, e.Remark)));
        Assert.Empty(await _one.ReadAsync(db => db.UploadRows.Where(r => r.Name != null || r.IdMask != null || r.IdIndex != null).ToListAsync()));
        Assert.DoesNotContain("王小明", (await _one.ReadAsync(db => db.UploadFindings.SingleAsync())).Arguments!, StringComparison.Ordinal);
        Assert.Equal("（已删除）", (await _one.ReadAsync(db => db.RuleWaivers.SingleAsync())).Reason);
        Assert.Null((await _one.ReadAsync(db => db.PersonalDataUses.SingleAsync())).Subject);
        var upload = await _one.ReadAsync(db => db.RosterUploads.Include(u => u.File).SingleAsync(u => u.Id == _upload.Id));
        Assert.Equal(("（已删除）", (DateTime?)Now), (upload.FileName, upload.File!.RemovedAt));
        Assert.Empty(await _one.ReadAsync(db => db.ChangeEntries.Where(c => c.EntityType == nameof(RosterEntry) && c.EntityName != null).ToListAsync()));
    }

    [DatabaseFact]
    public async Task EraseBatch_LeavesTheOtherBatchAlone()
    {
        await EraseBatchAsync(_spring);
        Assert.All(await EntriesAsync(_autumn), e => Assert.Equal("王小明", e.Name));
        Assert.Equal(1, await _one.ReadAsync(db => db.StoredFiles.CountAsync(f => f.RemovedAt == null)));
    }

    [DatabaseFact]
    public async Task Counts_AndTheirRecount_StayTheSame_HoweverFarErasureHasGot()
    {
        var before = await TotalsAsync();
        foreach (var batch in new[] { _spring, _autumn })
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
        await EraseBatchAsync(_spring);
        Assert.Equal(2, await DissolveAsync());
        Assert.Equal(["2"], (await EntriesAsync(_spring)).Select(Person).Where(p => !p.StartsWith('~')));

        await EraseBatchAsync(_autumn);
        Assert.Equal(2, await DissolveAsync());
        Assert.Equal(0, await DissolveAsync());
        var all = (await EntriesAsync(_spring)).Concat(await EntriesAsync(_autumn)).Select(Person).ToList();
        Assert.All(all, p => Assert.StartsWith("~", p, StringComparison.Ordinal));
        Assert.Equal((5, 4), (all.Count, all.Distinct(StringComparer.Ordinal).Count()));
    }

    [DatabaseFact]
    public async Task ErasePerson_EverywhereAndNobodyElse_CountsUnchanged()
    {
        await StoreTracesAsync();
        var before = await TotalsAsync();
        var counts = await InTransactionAsync(erasure => erasure.ErasePersonAsync(Index(2), Now, default));
        await RecountAsync();

        Assert.Equal(new ErasedCounts(2, 2), counts);
        Assert.Equal(before, await TotalsAsync());
        var all = (await EntriesAsync(_spring)).Concat(await EntriesAsync(_autumn)).ToList();
        Assert.Equal(2, all.Count(e => e.Name == "（已删除）"));
        Assert.Equal(3, all.Count(e => e.Name == "王小明"));
        var pseudonym = Assert.Single(all.Where(e => e.Name == "（已删除）").Select(e => e.IdIndex).Distinct(StringComparer.Ordinal));
        Assert.StartsWith("~", pseudonym, StringComparison.Ordinal);
        var waiver = await _one.ReadAsync(db => db.RuleWaivers.SingleAsync());
        Assert.Equal((pseudonym, "（已删除）"), (waiver.IdIndex, waiver.Reason));
        Assert.Null((await _one.ReadAsync(db => db.UploadRows.SingleAsync(r => r.RowNumber == 2))).IdIndex);
        Assert.Equal(Index(1), (await _one.ReadAsync(db => db.UploadRows.SingleAsync(r => r.RowNumber == 1))).IdIndex);
        await using var session = Database.As(Administrator);
        Assert.Empty(await session.Get<ISubjectQueries>().FindAsync([Index(2)], default));
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
            (await session.Context.InternshipBatches.AsTracking().SingleAsync(b => b.Id == _autumn.BatchId)).Delete(Now);
            await session.UnitOfWork.SaveChangesAsync(default);
        }

        await using var reading = Database.As(Administrator);
        Assert.Equal(2, (await reading.Get<ISubjectQueries>().ListEntriesAsync(Index(2), default)).Count);
        Assert.Contains(await reading.Get<IRetentionQueries>().ListEndedAsync(new DateOnly(2030, 1, 1), default), b => b.BatchId == _autumn.BatchId);
        Assert.Equal(2, (await InTransactionAsync(erasure => erasure.ErasePersonAsync(Index(2), Now, default))).Entries);
    }

    [DatabaseFact]
    public async Task HeldBatches_AreNamed()
    {
        await using var session = Database.As(Administrator);
        var retentions = session.Get<IRetentionRepository>();
        var own = new BatchRetention((await retentions.FindBatchAsync(_autumn.BatchId, default))!);
        own.Hold("劳动争议未结", Administrator, Now);
        retentions.Add(own);
        await session.UnitOfWork.SaveChangesAsync(default);

        Assert.Equal(["2018年秋季"], await session.Get<ISubjectQueries>().ListHeldBatchesAsync(Index(2), default));
        Assert.Empty(await session.Get<ISubjectQueries>().ListHeldBatchesAsync(Index(1), default));
        Assert.Equal([_autumn.BatchId], (await session.Get<IRetentionQueries>().ListAsync(RetentionStage.Held, new PageRequest(), default)).Items.Select(b => b.BatchId));
    }

    [DatabaseFact]
    public async Task List_TellsTheLastStay_AndWhatIsHeld()
    {
        await using var session = Database.As(Administrator);
        var rows = (await session.Get<IRetentionQueries>().ListAsync(RetentionStage.Kept, new PageRequest(), default)).Items;
        Assert.Equal([(_spring.BatchId, "2019-02-28", 3), (_autumn.BatchId, "2019-12-31", 2)], rows.OrderBy(r => r.BatchId).Select(r => (r.BatchId, Day(r.LastDay), r.Entries)));

        await EraseBatchAsync(_spring);
        await using var later = Database.As(Administrator);
        Assert.Equal([_spring.BatchId], (await later.Get<IRetentionQueries>().ListAsync(RetentionStage.Erased, new PageRequest(), default)).Items.Select(b => b.BatchId));
        var details = (await later.Get<IRetentionQueries>().FindAsync(_spring.BatchId, default))!;
        Assert.Equal((3, 0, 0), (details.Row.Entries, details.Files, details.Exports));
    }

    [DatabaseFact]
    public async Task UnusedUploads_LoseTheirFiles_AppliedOnesDoNot()
    {
        var staged = RosterTestData.Upload(_spring, "没有导入.xlsx");
        await Database.StoreAsync(staged);
        await Database.StoreAsync(RosterTestData.Entry(staged, _one.Post, _one.Centre, 50));
        await using (var session = Database.As(Administrator))
        {
            Assert.Equal(0, await session.Get<IErasure>().DropUnusedUploadsAsync(Now, Now, default));
            Assert.Equal(1, await session.Get<IErasure>().DropUnusedUploadsAsync(Now.AddSeconds(1), Now, default));
            Assert.Equal(0, await session.Get<IErasure>().DropUnusedUploadsAsync(Now.AddSeconds(1), Now, default));
        }

        var upload = await _one.ReadAsync(db => db.RosterUploads.Include(u => u.File).SingleAsync(u => u.Id == staged.Id));
        Assert.Equal((UploadState.Cancelled, (DateTime?)Now), (upload.State, upload.File!.RemovedAt));
        Assert.Equal(1, await _one.ReadAsync(db => db.StoredFiles.CountAsync(f => f.RemovedAt != null)));
    }

    [DatabaseFact]
    public async Task Exports_ExpireByTime_AndWithWhatTheyHold()
    {
        var overdue = await ExportAsync();
        var open = await ExportAsync();
        await using (var session = Database.As(Administrator))
        {
            var exports = session.Get<IUnmaskedExportRepository>();
            foreach (var (id, at) in new[] { (overdue, Now.AddDays(-8)), (open, Now) })
            {
                var export = (await exports.FindAsync(id, default))!;
                export.Approve(Administrator, at, null);
                export.Complete(new StoredFile("a", "b", Guid.NewGuid().ToString("N"), 1, "c", Now), 3, concernsMinors: false);
            }

            await session.UnitOfWork.SaveChangesAsync(default);
            Assert.Equal(1, await session.Get<IErasure>().ExpireExportsAsync(Now, default));
        }

        Assert.Equal([ExportState.Expired, ExportState.Ready], await StatesAsync());
        await EraseBatchAsync(_spring);
        Assert.Equal([ExportState.Expired, ExportState.Expired], await StatesAsync());
    }

    protected override async Task ArrangeAsync()
    {
        _one = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        await Database.StoreAsync(_one.College);
        _spring = await _one.RosterAsync("2018年春季");
        _autumn = await _one.RosterAsync("2018年秋季");
        _upload = await _one.UploadAsync(_spring, [1, 2, 3]);
        await _one.UploadAsync(_autumn, [2, 4], (u, p) => _one.Entry(u, p, new DateOnly(2018, 9, 1), new DateOnly(2019, 12, 31)));
        foreach (var roster in new[] { _spring, _autumn })
        {
            await _one.SubmitAsync(roster);
            await _one.ApproveAsync(roster);
        }
    }

    private Task StoreTracesAsync() => Database.StoreAsync(
        new UploadRow { UploadId = _upload.Id, CollegeId = _one.College.Id, RowNumber = 1, Status = RowStatus.New, Name = "甲", IdMask = "3*", IdIndex = Index(1) },
        new UploadRow { UploadId = _upload.Id, CollegeId = _one.College.Id, RowNumber = 2, Status = RowStatus.New, Name = "王小明", IdMask = "3*", IdIndex = Index(2) },
        new UploadFinding { UploadId = _upload.Id, CollegeId = _one.College.Id, RowNumber = 2, Code = "R12", Arguments = """["王小明"]""" },
        new RuleWaiver(_spring, "R12", Index(2), RuleSeverity.Warn, "王小明专业相近", null, TestUser.Coordinator, Now),
        new PersonalDataUse(UseKind.Shown, Administrator, Now, "补办保险") { RosterId = _spring.Id, Subject = "王*明 3*" }.In(_one.College.Id, _one.College));

    private Task<ErasedCounts> EraseBatchAsync(Roster roster) =>
        InTransactionAsync(erasure => erasure.EraseBatchAsync(roster.BatchId, Now, default), roster.BatchId);

    private async Task<ErasedCounts> InTransactionAsync(Func<IErasure, Task<ErasedCounts>> work, int? erasedBatch = null)
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

    private async Task<int> DissolveAsync()
    {
        await using var session = Database.As(Administrator);
        return await session.Get<IErasure>().DissolveAsync(default);
    }

    private async Task RecountAsync()
    {
        await using var session = Database.As(Administrator);
        foreach (var roster in new[] { _spring, _autumn })
        {
            await session.UnitOfWork.InTransactionAsync(token => session.Get<IEntriesInForce>().RenewCountsAsync(roster.Id, token), default);
        }
    }

    private async Task<string> TotalsAsync()
    {
        var heads = await _one.ReadAsync(db => db.CountedHeadcounts.OrderBy(c => c.Year).Select(c => new { c.Year, c.Persons }).ToListAsync());
        var days = await _one.ReadAsync(db => db.PresenceChanges.OrderBy(p => p.RosterId).ThenBy(p => p.Day).Select(p => new { p.RosterId, p.Day, p.Delta }).ToListAsync());
        return $"{string.Join(' ', heads)} {string.Join(' ', days)}";
    }

    private Task<List<RosterEntry>> EntriesAsync(Roster roster) => _one.ReadAsync(db => db.RosterEntries.Where(e => e.RosterId == roster.Id).OrderBy(e => e.RowNumber).ToListAsync());

    private Task<List<ExportState>> StatesAsync() => _one.ReadAsync(db => db.UnmaskedExports.OrderBy(x => x.Id).Select(x => x.State).ToListAsync());

    private async Task<int> ExportAsync()
    {
        var export = new UnmaskedExport(
            _one.College,
            new RequestUnmaskedExport { RosterIds = [_spring.Id], Fields = PersonalFields.IdNumber, Purpose = "办理秋季实习责任保险", Recipient = "人力资源部", ValidDays = 7 },
            TestUser.WithAccount(2, "coordinator"),
            Now.AddDays(-9));
        await Database.StoreAsync(export);
        return export.Id;
    }

    private static string Index(int person) => person.ToString("x32", CultureInfo.InvariantCulture);

    private static string Person(RosterEntry entry) => entry.IdIndex.StartsWith('~') ? entry.IdIndex : entry.IdIndex.TrimStart('0');

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

public sealed class SqliteErasureTests : ErasureTests;

[OnSqlServer]
public sealed class SqlServerErasureTests : ErasureTests;
