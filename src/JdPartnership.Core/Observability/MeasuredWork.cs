using System.Diagnostics;

namespace JdPartnership.Core.Observability;

/// <summary>One piece of work under the clock. Disposed before <see cref="Succeed"/> was called, it counts as failed.</summary>
public sealed class MeasuredWork : IDisposable
{
    private readonly WorkInstruments _instruments;
    private readonly string _kind;
    private readonly Activity? _activity;
    private readonly long _start = Stopwatch.GetTimestamp();
    private bool _succeeded;
    private long _items;

    internal MeasuredWork(ActivitySource activities, WorkInstruments instruments, string kind)
    {
        (_instruments, _kind) = (instruments, kind);
        _activity = activities.StartActivity($"{instruments.Work} {kind}");
    }

    /// <param name="items">Rows, files or steps handled.</param>
    public void Succeed(long items = 0) => (_succeeded, _items) = (true, items);

    public void Dispose()
    {
        _instruments.Record(_kind, _succeeded, Stopwatch.GetElapsedTime(_start), _items);
        _activity?.SetStatus(_succeeded ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        _activity?.Dispose();
    }
}
