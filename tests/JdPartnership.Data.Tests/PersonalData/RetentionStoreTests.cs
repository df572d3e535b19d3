using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Subjects;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.PersonalData;

/// <summary>What the retention job looks for: batches, uploads and exports whose time is over.</summary>
public abstract class RetentionStoreTests : ErasureArrangement
{
    [DatabaseFact]
    public async Task HeldBatches_AreNamed()
    {
        await using var session = Database.As(Administrator);
        var retentions = session.Get<IRetentionRepository>();
        var own = new BatchRetention((await retentions.FindBatchAsync(Autumn.BatchId, default))!);
        own.Hold("劳动争议未结", Administrator, Now);
        retentions.Add(own);
        await session.UnitOfWork.SaveChangesAsync(default);

        Assert.Equal(["2018年秋季"], await session.Get<ISubjectQueries>().ListHeldBatchesAsync(Index(2), default));
        Assert.Empty(await session.Get<ISubjectQueries>().ListHeldBatchesAsync(Index(1), default));
        Assert.Equal([Autumn.BatchId], (await session.Get<IRetentionQueries>().ListAsync(RetentionStage.Held, new PageRequest(), default)).Items.Select(b => b.BatchId));
    }

    [DatabaseFact]
    public async Task List_TellsTheLastStay_AndWhatIsHeld()
    {
        await using var session = Database.As(Administrator);
        var rows = (await session.Get<IRetentionQueries>().ListAsync(RetentionStage.Kept, new PageRequest(), default)).Items;
        Assert.Equal([(Spring.BatchId, "2019-02-28", 3), (Autumn.BatchId, "2019-12-31", 2)], rows.OrderBy(r => r.BatchId).Select(r => (r.BatchId, Day(r.LastDay), r.Entries)));

        await EraseBatchAsync(Spring);
        await using var later = Database.As(Administrator);
        Assert.Equal([Spring.BatchId], (await later.Get<IRetentionQueries>().ListAsync(RetentionStage.Erased, new PageRequest(), default)).Items.Select(b => b.BatchId));
        var details = (await later.Get<IRetentionQueries>().FindAsync(Spring.BatchId, default))!;
        Assert.Equal((3, 0, 0), (details.Row.Entries, details.Files, details.Exports));
    }

    [DatabaseFact]
    public async Task UnusedUploads_LoseTheirFiles_AppliedOnesDoNot()
    {
        var staged = RosterTestData.Upload(Spring, "没有导入.xlsx");
        await Database.StoreAsync(staged);
        await Database.StoreAsync(RosterTestData.Entry(staged, One.Post, One.Centre, 50));
        await using (var session = Database.As(Administrator))
        {
            Assert.Equal(0, await session.Get<IErasure>().DropUnusedUploadsAsync(Now, Now, default));
            Assert.Equal(1, await session.Get<IErasure>().DropUnusedUploadsAsync(Now.AddSeconds(1), Now, default));
            Assert.Equal(0, await session.Get<IErasure>().DropUnusedUploadsAsync(Now.AddSeconds(1), Now, default));
        }

        var upload = await One.ReadAsync(db => db.RosterUploads.Include(u => u.File).SingleAsync(u => u.Id == staged.Id));
        Assert.Equal((UploadState.Cancelled, (DateTime?)Now), (upload.State, upload.File!.RemovedAt));
        Assert.Equal(1, await One.ReadAsync(db => db.StoredFiles.CountAsync(f => f.RemovedAt != null)));
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
        await EraseBatchAsync(Spring);
        Assert.Equal([ExportState.Expired, ExportState.Expired], await StatesAsync());
    }
}

public sealed class SqliteRetentionStoreTests : RetentionStoreTests;

[OnSqlServer]
public sealed class SqlServerRetentionStoreTests : RetentionStoreTests;
