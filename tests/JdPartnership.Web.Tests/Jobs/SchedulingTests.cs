using JdPartnership.Web.Jobs;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Quartz;

namespace JdPartnership.Web.Tests.Jobs;

/// <summary>The scheduler comes after the first pages, at the first job asked for at the latest, and never before the stored state is known.</summary>
public sealed class SchedulingTests : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly FakeTimeProvider _clock = new();
    private readonly Mock<IScheduler> _scheduler = new();
    private readonly Mock<ISchedulerFactory> _factory = new();
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Scheduling _scheduling;

    public SchedulingTests()
    {
        _factory.Setup(f => f.GetScheduler(It.IsAny<CancellationToken>())).ReturnsAsync(_scheduler.Object);
        _scheduler.Setup(s => s.Start(It.IsAny<CancellationToken>())).Callback(_started.SetResult).Returns(ValueTask.CompletedTask);
        _scheduling = new Scheduling(_factory.Object, _clock, Mock.Of<IHostApplicationLifetime>(), NullLogger<Scheduling>.Instance);
    }

    [Fact]
    public async Task Pause_IsOver_SchedulerRuns()
    {
        await _scheduling.StartAsync(CancellationToken.None);
        _scheduling.Allow();
        while (!_started.Task.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(_started.Task, Task.Delay(10));
        }

        await StopAsync(Times.Once());
    }

    [Fact]
    public async Task JobAskedFor_WaitsForNoPause()
    {
        await _scheduling.StartAsync(CancellationToken.None);
        _scheduling.Allow();
        _scheduling.Begin();
        await _started.Task.WaitAsync(Patience);

        await StopAsync(Times.Once());
    }

    [Fact]
    public async Task StoredStateNotYetKnown_NothingIsTouched_HoweverLongAndHoweverAskedFor()
    {
        await _scheduling.StartAsync(CancellationToken.None);
        _scheduling.Begin();
        _clock.Advance(TimeSpan.FromHours(1));

        await Assert.ThrowsAsync<TimeoutException>(() => _started.Task.WaitAsync(TimeSpan.FromMilliseconds(200)));
        _factory.VerifyNoOtherCalls();
        await StopAsync(Times.Never());
    }

    public ValueTask DisposeAsync()
    {
        _scheduling.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <param name="waited">How often a running job was waited for.</param>
    private async Task StopAsync(Times waited)
    {
        await _scheduling.StopAsync(CancellationToken.None);
        _scheduler.Verify(s => s.Shutdown(true, It.IsAny<CancellationToken>()), waited);
    }
}
