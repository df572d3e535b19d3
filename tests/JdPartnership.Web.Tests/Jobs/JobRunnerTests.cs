using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Web.Jobs;
using JdPartnership.Web.Startup;
using Microsoft.Extensions.Time.Testing;

namespace JdPartnership.Web.Tests.Jobs;

public sealed class JobRunnerTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Queued_RunsOnceAndKeepsItsFile()
    {
        await using var bench = await JobBench.CreateAsync();
        var node = bench.Node(async (progress, token) =>
        {
            await progress.ReportAsync(3, 3, JobSentence.Verbatim("全部完成"), token);
            return await bench.SaveFileAsync("年报.zip");
        });
        var id = await bench.QueueAsync();

        Assert.True(await node.RunNextAsync(CancellationToken.None));
        Assert.False(await node.RunNextAsync(CancellationToken.None));

        var job = await bench.RowAsync(id);
        Assert.Equal((JobState.Succeeded, 1, 3, "年报.zip"), (job.State, job.Attempts, job.Done, job.ResultName));
        Assert.NotNull(job.FinishedAt);
    }

    [Fact]
    public async Task WorkThatCannotBeDone_FailsWithItsOwnSentence()
    {
        await using var bench = await JobBench.CreateAsync();
        var node = bench.Node((_, _) => throw new JobFailedException(JobSentence.Verbatim("章节“保障体系”第3行：没有这个指标。")));
        var id = await bench.QueueAsync();
        await node.RunNextAsync(CancellationToken.None);

        var job = await bench.RowAsync(id);
        Assert.Equal((JobState.Failed, JobSentence.Verbatim("章节“保障体系”第3行：没有这个指标。")), (job.State, job.Message));
    }

    [Fact]
    public async Task WorkThatBreaks_FailsWithoutShowingItsInsides()
    {
        await using var bench = await JobBench.CreateAsync();
        var node = bench.Node((_, _) => throw new InvalidOperationException("secret of the machine"));
        var id = await bench.QueueAsync();
        await node.RunNextAsync(CancellationToken.None);

        var job = await bench.RowAsync(id);
        Assert.Equal((JobState.Failed, new JobSentence("Job.Broke")), (job.State, job.Message));
    }

    [Fact]
    public async Task CancelledWhileRunning_StopsWithinSeconds()
    {
        await using var bench = await JobBench.CreateAsync();
        var node = bench.Node(JobBench.Endless);
        var id = await bench.QueueAsync();
        var running = node.RunNextAsync(CancellationToken.None);
        await bench.UntilAsync(id, job => job.State == JobState.Running);

        await bench.CancelAsync(id);
        await running.WaitAsync(JobRunner.Beat * 3);

        Assert.Equal(JobState.Cancelled, (await bench.RowAsync(id)).State);
    }

    [Fact]
    public async Task WorkThatHangs_IsStoppedAfterItsTime_AndSaysSo()
    {
        await using var bench = await JobBench.CreateAsync();
        var clock = new FakeTimeProvider(Now);
        var began = new TaskCompletionSource();
        var node = bench.Node(
            (progress, token) =>
            {
                began.SetResult();
                return JobBench.Endless(progress, token);
            },
            clock);
        var id = await bench.QueueAsync();
        var running = node.RunNextAsync(CancellationToken.None);
        await began.Task;

        clock.Advance(TimeSpan.FromMinutes(new JobOptions().LongestMinutes));
        await running.WaitAsync(JobRunner.Silence);

        var job = await bench.RowAsync(id);
        Assert.Equal((JobState.Failed, new JobSentence("Job.TookTooLong", 60)), (job.State, job.Message));
    }

    [Fact]
    public async Task CancelledWhileWaiting_NeverRuns()
    {
        await using var bench = await JobBench.CreateAsync();
        var node = bench.Node((_, _) => throw new InvalidOperationException("It ran."));
        var id = await bench.QueueAsync();
        await bench.CancelAsync(id);

        Assert.False(await node.RunNextAsync(CancellationToken.None));
        var job = await bench.RowAsync(id);
        Assert.Equal((JobState.Cancelled, 0), (job.State, job.Attempts));
    }

    [Fact]
    public async Task Progress_IsStoredWhileTheWorkGoesOn()
    {
        await using var bench = await JobBench.CreateAsync();
        var node = bench.Node(async (progress, token) =>
        {
            await progress.ReportAsync(7, 126, JobSentence.Verbatim("已完成 7/126"), token);
            await Task.Delay(Timeout.Infinite, token);
            return null;
        });
        var id = await bench.QueueAsync();
        var running = node.RunNextAsync(CancellationToken.None);
        await bench.UntilAsync(id, job => job is { Done: 7, Total: 126, Message.Arguments: ["已完成 7/126"] });
        await bench.CancelAsync(id);
        await running;
    }

    [Fact]
    public async Task Retry_OfAFailedJob_RunsItAgain_AndOfAFinishedOneIsRefused()
    {
        await using var bench = await JobBench.CreateAsync();
        var broken = bench.Node((_, _) => throw new JobFailedException(JobSentence.Verbatim("不行")));
        var id = await bench.QueueAsync();
        await broken.RunNextAsync(CancellationToken.None);
        await bench.ChangeAsync(id, job => job.Retry(Now.UtcDateTime, "tests"));
        await bench.Node((_, _) => Task.FromResult<StoredFile?>(null)).RunNextAsync(CancellationToken.None);

        var job = await bench.RowAsync(id);
        Assert.Equal((JobState.Succeeded, 2), (job.State, job.Attempts));
        await Assert.ThrowsAsync<DomainException>(() => bench.ChangeAsync(id, done => done.Retry(Now.UtcDateTime, "tests")));
    }

    [Fact]
    public async Task Log_TellsWhatTheJobDid_EachThingOnce()
    {
        await using var bench = await JobBench.CreateAsync();
        var broken = bench.Node(async (progress, token) =>
        {
            await progress.ReportAsync(1, 2, JobSentence.Verbatim("已完成 1/2"), token);
            throw new JobFailedException(JobSentence.Verbatim("不行"));
        });
        var id = await bench.QueueAsync();
        await broken.RunNextAsync(CancellationToken.None);
        await bench.ChangeAsync(id, job => job.Retry(Now.UtcDateTime, "coordinator"));
        await bench.Node((_, _) => Task.FromResult<StoredFile?>(null)).RunNextAsync(CancellationToken.None);

        var log = (await bench.LogAsync(id)).Where(l => l.Code != "Job.Starting");
        Assert.Equal(
            [
                new("Job.Asked", "tests"), new("Job.Started", 1, "bench"), JobSentence.Verbatim("已完成 1/2"), new("Job.Failed"), JobSentence.Verbatim("不行"),
                new("Job.RetryAsked", "coordinator"), new("Job.Started", 2, "bench"), new("Job.Done"),
            ],
            log);
    }

    [Fact]
    public async Task TwoClicksAtOnce_AreOneJob()
    {
        await using var bench = await JobBench.CreateAsync();
        await bench.QueueAsync("first");
        var ids = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => bench.QueueAsync("same click"))));
        Assert.Single(ids.Distinct());
    }
}
