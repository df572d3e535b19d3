using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data.Tests.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Jobs;

public abstract class RowJobsTests : DatabaseTests
{
    private RosterArrangement _arrangement = null!;
    private Roster _roster = null!;

    [DatabaseFact]
    public async Task Save_WorkerQuickerThanTheSecondWrite_RowKeepsWhatTheWorkerDid_AndKnowsItsJob()
    {
        var id = await SaveAsync(afterFirstSave: async upload =>
        {
            await using var worker = Database.As(TestUser.Coordinator);
            (await worker.Get<IRosterUploadRepository>().FindAsync(upload, default))!.Fail("Upload.Broke");
            await worker.UnitOfWork.SaveChangesAsync(default);
        });

        var stored = await _arrangement.ReadAsync(db => db.RosterUploads.SingleAsync(u => u.Id == id));
        var job = await _arrangement.ReadAsync(db => db.Jobs.SingleAsync());
        Assert.Equal((UploadState.Failed, job.Id), (stored.State, stored.JobId));
    }

    protected override async Task ArrangeAsync()
    {
        _arrangement = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        await Database.StoreAsync(_arrangement.College);
        _roster = await _arrangement.RosterAsync();
    }

    private async Task<int> SaveAsync(Func<int, Task> afterFirstSave)
    {
        await using var session = Database.As(TestUser.Coordinator);
        var uploads = session.Get<IRosterUploadRepository>();
        var upload = RosterTestData.Upload((await uploads.FindRosterAsync(_roster.Id, default))!);
        uploads.Add(upload);
        var unitOfWork = new Interrupted(session.UnitOfWork, () => afterFirstSave(upload.Id));
        var jobs = new RowJobs(session.Get<IJobRepository>(), unitOfWork, new SilentBell(), TestUser.Coordinator, TimeProvider.System);
        await new RosterReadQueue(jobs).SaveAsync(upload, default);
        return upload.Id;
    }

    /// <summary>Something else happens right after each save.</summary>
    private sealed class Interrupted(IUnitOfWork inner, Func<Task> then) : IUnitOfWork
    {
        public void ExpectVersion(IVersioned row, int version) => inner.ExpectVersion(row, version);

        public void Touch(IVersioned row) => inner.Touch(row);

        public async Task SaveChangesAsync(CancellationToken cancellationToken)
        {
            await inner.SaveChangesAsync(cancellationToken);
            await then();
        }

        public Task InTransactionAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken) => inner.InTransactionAsync(work, cancellationToken);
    }

    private sealed class SilentBell : IJobBell
    {
        public Task RingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

public sealed class SqliteRowJobsTests : RowJobsTests;

[OnSqlServer]
public sealed class SqlServerRowJobsTests : RowJobsTests;
