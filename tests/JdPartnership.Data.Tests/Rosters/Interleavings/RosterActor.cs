using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Tests.Rosters.Interleavings;

/// <summary>Does steps in a world, one after the other; what the portal refuses is no failure.</summary>
internal sealed class RosterActor(RosterWorld world, IEnumerable<Step> steps)
{
    private readonly Queue<Step> _steps = new(steps);
    private readonly TestUser _liaison = TestUser.Liaison(world.CollegeId);

    /// <summary>Whether the last step, or one that happened within it, approved the roster.</summary>
    public bool HasApproved { get; private set; }

    /// <returns>The step done, or <c>null</c> when there is none left.</returns>
    public async Task<Step?> NextAsync()
    {
        if (!_steps.TryDequeue(out var step))
        {
            return null;
        }

        HasApproved = false;
        await TryAsync(step);
        return step;
    }

    private async Task TryAsync(Step step)
    {
        try
        {
            await DoAsync(step);
        }
        catch (Exception exception) when (exception is DomainException or NotFoundException or JobFailedException)
        {
            // Refused in a sentence: nothing has happened.
        }
    }

    private Task DoAsync(Step step) => step.Deed switch
    {
        Deed.Upload => world.ActAsync(_liaison, provider => provider.GetRequiredService<RosterUploadService>()
            .ReceiveAsync(new ReceiveUpload(world.RosterId, Guid.NewGuid(), "名册.csv", new MemoryStream(SampleFiles.Content(step.File))), default)),
        Deed.Read => WorkAsync(step, () => Task.CompletedTask),
        Deed.ReadAndDie => DieAsync(step),
        Deed.ReadAround => WorkAsync(step, MeanwhileAsync),
        Deed.Map => DecideAsync(step, (decisions, id) => decisions.MapAsync(world.RosterId, id, "", Columns(), default)),
        Deed.Apply => DecideAsync(step, (decisions, id) => decisions.ApplyAsync(
            new ApplyUpload(world.RosterId, id, step.AllOrNothing ? ApplyMode.AllOrNothing : ApplyMode.CorrectRowsOnly, step.Removes), default)),
        Deed.Undo => DecideAsync(step, (decisions, id) => decisions.UndoAsync(world.RosterId, id, default)),
        Deed.Cancel => DecideAsync(step, (decisions, id) => decisions.CancelAsync(world.RosterId, id, default)),
        Deed.ReadAgain => DecideAsync(step, (decisions, id) => decisions.ReadAgainAsync(world.RosterId, id, default)),
        Deed.Submit => MoveAsync(_liaison, (rosters, version) => rosters.SubmitAsync(Move(version), default)),
        Deed.Withdraw => MoveAsync(_liaison, (rosters, version) => rosters.WithdrawAsync(Move(version), default)),
        Deed.Return => MoveAsync(TestUser.Coordinator, (rosters, version) => rosters.ReturnAsync(Move(version), default)),
        Deed.Approve => ApproveAsync(),
    };

    private async Task ApproveAsync()
    {
        await MoveAsync(TestUser.Coordinator, (rosters, version) => rosters.ApproveAsync(Move(version), default));
        HasApproved = true;
    }

    private Task DecideAsync(Step step, Func<UploadDecisions, int, Task> decision) => world.ActAsync(_liaison, async provider =>
    {
        var uploads = await provider.GetRequiredService<PartnershipDbContext>().RosterUploads.OrderBy(u => u.Id).Select(u => u.Id).ToListAsync();
        if (uploads.Count > 0)
        {
            await decision(provider.GetRequiredService<UploadDecisions>(), uploads[step.Which % uploads.Count]);
        }
    });

    private Task MoveAsync(ICurrentUser who, Func<RosterService, int, Task> move) => world.ActAsync(who, async provider =>
    {
        var roster = await provider.GetRequiredService<IRosterQueries>().FindAsync(world.RosterId, default);
        await move(provider.GetRequiredService<RosterService>(), roster!.Version);
    });

    private Task WorkAsync(Step step, Func<Task> afterRows) => world.ActAsync(new SystemUser("worker"), async provider =>
    {
        var jobs = await provider.GetRequiredService<PartnershipDbContext>().Jobs.OrderBy(j => j.Id).Select(j => j.Parameters).ToListAsync();
        if (jobs.Count > 0)
        {
            await provider.GetServices<IJobWorker>().Single().RunAsync(jobs[step.Which % jobs.Count], new Interruption(afterRows), default);
        }
    });

    private async Task DieAsync(Step step)
    {
        try
        {
            await WorkAsync(step, () => throw new OperationCanceledException());
        }
        catch (OperationCanceledException)
        {
            // As if the process were gone: nobody tidies up.
        }
    }

    private async Task MeanwhileAsync()
    {
        if (_steps.TryDequeue(out var step))
        {
            await TryAsync(step);
        }
    }

    private MoveRoster Move(int version) => new() { Id = world.RosterId, Version = version, Remark = "请核对", Reasons = Reasons() };

    private static Dictionary<string, string?> Reasons() => RuleCatalogue.FindingCodes.ToDictionary(code => code, _ => (string?)"已核实");

    // In the order of the headers nobody knows.
    private static Dictionary<RosterColumn, int> Columns() => new RosterColumn[]
    {
        RosterColumn.Name, RosterColumn.IdNumber, RosterColumn.Post, RosterColumn.Start, RosterColumn.End, RosterColumn.Phone,
    }.Select((column, index) => (column, index)).ToDictionary();

    private sealed class Interruption(Func<Task> afterRows) : IJobProgress
    {
        public Task ReportAsync(int done, int total, JobSentence message, CancellationToken cancellationToken) => afterRows();
    }
}
