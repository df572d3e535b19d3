using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Lets the next things be made while the last one is still worked on.</summary>
public static class MadeAhead
{
    /// <summary>In the same order, made on another thread. Whatever makes or takes them fails, both have ended before that shows.</summary>
    /// <param name="things">Share nothing with whoever takes them.</param>
    /// <param name="most">How many may wait to be taken.</param>
    /// <param name="cancellationToken">Ends both.</param>
    public static async IAsyncEnumerable<T> AheadAsync<T>(this IAsyncEnumerable<T> things, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var waiting = Channel.CreateBounded<T>(new BoundedChannelOptions(most) { SingleReader = true, SingleWriter = true });
        var making = Task.Run(() => MakeAsync(things, waiting.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var thing in waiting.Reader.ReadAllAsync(cancellationToken))
            {
                yield return thing;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await making;
        }
    }

    /// <summary>Fails through the channel alone.</summary>
    private static async Task MakeAsync<T>(IAsyncEnumerable<T> things, ChannelWriter<T> waiting, CancellationToken cancellationToken)
    {
        Exception? problem = null;
        try
        {
            await foreach (var thing in things.WithCancellation(cancellationToken))
            {
                await waiting.WriteAsync(thing, cancellationToken);
            }
        }
#pragma warning disable CA1031 // Whatever it is, it is thrown where the things are taken.
        catch (Exception caught)
#pragma warning restore CA1031
        {
            problem = caught;
        }

        waiting.Complete(problem);
    }
}
