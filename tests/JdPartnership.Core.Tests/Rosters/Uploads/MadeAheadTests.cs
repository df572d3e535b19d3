using System.Runtime.CompilerServices;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

public sealed class MadeAheadTests
{
    private int _made;
    private bool _hasEnded;

    [Fact]
    public async Task Things_ComeInTheirOrder()
    {
        var taken = new List<int>();
        await foreach (var number in MakeAsync(100).AheadAsync(2, default))
        {
            taken.Add(number);
        }

        Assert.Equal(Enumerable.Range(1, 100), taken);
        Assert.True(_hasEnded);
    }

    [Fact]
    public async Task NoMoreAreMade_ThanMayWait()
    {
        await foreach (var number in MakeAsync(100).AheadAsync(2, default))
        {
            await Task.Delay(20);

            // One in hand, two that wait, one that is to be handed over.
            Assert.InRange(_made, number, number + 3);
            if (number == 5)
            {
                break;
            }
        }

        Assert.True(_hasEnded);
    }

    [Fact]
    public async Task FailureOfTheMaker_IsThrownAsItIs_BehindWhatWasMade()
    {
        var taken = 0;
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var number in MakeAsync(3, new InvalidOperationException("broken")).AheadAsync(5, default))
            {
                taken = number;
            }
        });
        Assert.Equal(("broken", 3), (problem.Message, taken));
    }

    [Fact]
    public async Task FailureOfTheTaker_EndsTheMaker()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var number in MakeAsync(int.MaxValue).AheadAsync(1, default))
            {
                throw new InvalidOperationException($"{number}");
            }
        });
        Assert.True(_hasEnded);
    }

    [Fact]
    public async Task Cancelled_EndsBoth()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var number in MakeAsync(int.MaxValue).AheadAsync(1, stop.Token))
            {
                await stop.CancelAsync();
            }
        });
        Assert.True(_hasEnded);
    }

    private async IAsyncEnumerable<int> MakeAsync(int count, Exception? problem = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            for (_made = 1; _made <= count; _made++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await Task.Yield();
                yield return _made;
            }

            if (problem is not null)
            {
                throw problem;
            }
        }
        finally
        {
            _hasEnded = true;
        }
    }
}
