using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Web.Jobs;
using Microsoft.Extensions.Time.Testing;

namespace JdPartnership.Web.Tests.Jobs;

/// <summary>Whose a job is when workers meet, fall silent, die or stop.</summary>
public sealed class JobClaimTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task TwoNodesAtOnce_OneOfThemRunsIt()
    {
        await using var bench = await JobBench.CreateAsync();
        var runs = 0;
        Task<StoredFile?> Work(IJobProgress progress, CancellationToken token)
        {
            Interlocked.Increment(ref runs);
            return Task.FromResult<StoredFile?>(null);
        }

        JobRunner[] nodes = [bench.Node(Work), bench.Node(Work), bench.Node(Work), bench.Node(Work)];
        var id = await bench.QueueAsync();
        await Task.WhenAll(nodes.Select(n => Task.Run(() => n.RunNextAsync(CancellationToken.None))));

        Assert.Equal(1, runs);
        Assert.Equal((JobState.Succeeded, 1), ((await bench.RowAsync(id)).State, (await bench.RowAsync(id)).Attempts));
    }

    [Fact]
    public async Task ClaimSomebodyElseMadeMeanwhile_IsNoJobOfOurs()
    {
        await using var bench = await JobBench.CreateAsync();
        var id = await bench.QueueAsync();
        await bench.ChangeAsync(id, job => job.Start(Now.UtcDateTime, "node"));
        var node = bench.Node(JobBench.Endless, new FakeTimeProvider(Now + JobRunner.Silence - TimeSpan.FromSeconds(1)));

        Assert.False(await node.RunNextAsync(CancellationToken.None));
    }

    [Fact]
    public async Task SilentJob_IsTakenUp_AndItsFirstWorkerMayNotEndIt()
    {
        await using var bench = await JobBench.CreateAsync();
        using var goOn = new SemaphoreSlim(0);
        var slow = bench.Node(
            async (_, _) =>
            {
                await goOn.WaitAsync(CancellationToken.None);
                return await bench.SaveFileAsync("slow.zip");
            },
            new FakeTimeProvider(Now));
        var quick = bench.Node(async (_, _) => await bench.SaveFileAsync("quick.zip"), new FakeTimeProvider(Now + JobRunner.Silence + TimeSpan.FromSeconds(1)));
        var id = await bench.QueueAsync();
        var first = slow.RunNextAsync(CancellationToken.None);
        await bench.UntilAsync(id, job => job.State == JobState.Running);

        Assert.True(await quick.RunNextAsync(CancellationToken.None));
        goOn.Release();
        await first;

        var job = await bench.RowAsync(id);
        Assert.Equal((JobState.Succeeded, 2, "quick.zip"), (job.State, job.Attempts, job.ResultName));
    }

    [Fact]
    public async Task JobThatKillsItsProcessEachTime_IsGivenUp()
    {
        await using var bench = await JobBench.CreateAsync();
        var id = await bench.QueueAsync();
        for (var start = 0; start < 5; start++)
        {
            await bench.ChangeAsync(id, job => job.Start(Now.UtcDateTime, "node"));
        }

        var node = bench.Node(JobBench.Endless, new FakeTimeProvider(Now + TimeSpan.FromMinutes(1)));
        Assert.False(await node.RunNextAsync(CancellationToken.None));
        Assert.Equal(JobState.Failed, (await bench.RowAsync(id)).State);
    }

    [Fact]
    public async Task PortalStops_JobIsHandedBackAndTakenUpAtOnce()
    {
        await using var bench = await JobBench.CreateAsync();
        using var stopping = new CancellationTokenSource();
        var node = bench.Node(JobBench.Endless, stopping: stopping.Token);
        var id = await bench.QueueAsync();
        var running = node.RunNextAsync(CancellationToken.None);
        await bench.UntilAsync(id, job => job.State == JobState.Running);

        await stopping.CancelAsync();
        await running.WaitAsync(TimeSpan.FromSeconds(10));

        var job = await bench.RowAsync(id);
        Assert.Equal((JobState.Queued, 0, (string?)null), (job.State, job.Attempts, job.ResultName));
        Assert.False(await node.RunNextAsync(CancellationToken.None), "a node that stops takes nothing up");
        Assert.True(await bench.Node((_, _) => Task.FromResult<StoredFile?>(null)).RunNextAsync(CancellationToken.None));
        Assert.Equal(JobState.Succeeded, (await bench.RowAsync(id)).State);
    }
}
