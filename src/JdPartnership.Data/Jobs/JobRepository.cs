using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Jobs;

internal sealed class JobRepository(PartnershipDbContext context) : IJobRepository
{
    public void Add(Job job) => context.Jobs.Add(job);

    public Task AssignAsync<TRow>(TRow row, int jobId, CancellationToken cancellationToken)
        where TRow : class, IHasJob =>
        context.Set<TRow>().Where(r => r.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.JobId, jobId), cancellationToken);

    public Task<Job?> FindAsync(int id, CancellationToken cancellationToken) =>
        context.Jobs.FirstOrDefaultAsync(j => j.Id == id, cancellationToken);

    public Task<Job?> FindByKeyAsync(string idempotencyKey, CancellationToken cancellationToken) =>
        context.Jobs.FirstOrDefaultAsync(j => j.IdempotencyKey == idempotencyKey, cancellationToken);

    public Task<Job?> FindNextAsync(DateTime lastSign, CancellationToken cancellationToken) => context.Jobs
        .Where(j => j.State == JobState.Queued || (j.State == JobState.Running && j.HeartbeatAt < lastSign))
        .OrderBy(j => j.Id)
        .FirstOrDefaultAsync(cancellationToken);

    public async Task<Page<JobRow>> ListAsync(PageRequest page, CancellationToken cancellationToken)
    {
        var total = await context.Jobs.CountAsync(cancellationToken);
        var rows = await Rows(context.Jobs.OrderByDescending(j => j.Id).Skip(page.Skip).Take(page.Size)).ToListAsync(cancellationToken);
        return new Page<JobRow>(rows, total, page.Number, page.Size);
    }

    public async Task<IReadOnlyList<JobRow>> ListOpenAsync(CancellationToken cancellationToken) =>
        await Rows(context.Jobs.Where(j => j.State == JobState.Queued || j.State == JobState.Running).OrderByDescending(j => j.Id)).ToListAsync(cancellationToken);

    public Task<JobRow?> FindRowAsync(int id, CancellationToken cancellationToken) =>
        Rows(context.Jobs.Where(j => j.Id == id)).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<JobLogRow>> ListLogAsync(int id, int count, CancellationToken cancellationToken) => await context.Set<JobLogLine>()
        .Where(l => l.JobId == id)
        .OrderByDescending(l => l.Id)
        .Take(count)
        .Select(l => new JobLogRow(l.At, l.Text))
        .ToListAsync(cancellationToken);

    public Task<string> GetParametersAsync(int id, CancellationToken cancellationToken) =>
        context.Jobs.Where(j => j.Id == id).Select(j => j.Parameters).FirstAsync(cancellationToken);

    public Task<StoredFile?> FindResultAsync(int id, CancellationToken cancellationToken) => context.Jobs
        .AsNoTracking()
        .Where(j => j.Id == id)
        .Select(j => j.ResultFile)
        .FirstOrDefaultAsync(cancellationToken);

    private static IQueryable<JobRow> Rows(IQueryable<Job> jobs) => jobs.Select(j => new JobRow(
        j.Id,
        j.Kind,
        j.Title,
        j.State,
        j.RequestedBy,
        j.CreatedAt,
        j.StartedAt,
        j.FinishedAt,
        j.Attempts,
        j.Done,
        j.Total,
        j.Message,
        j.CancelRequested,
        j.ResultFile!.FileName,
        j.ResultFile!.Length));
}
