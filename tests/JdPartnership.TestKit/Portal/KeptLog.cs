using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace JdPartnership.TestKit.Portal;

/// <summary>
/// Keeps what a portal logs, before anything is masked, in the folder named by <c>JDP_TEST_LOGS</c> (set by eng/test.sh) or in one of its
/// own. What is searched is therefore stricter than what an operator would see.
/// </summary>
public sealed class KeptLog : ILogEventSink, IDisposable
{
    private static readonly CompactJsonFormatter Formatter = new();

    private readonly StreamWriter _writer;

    public KeptLog(string folder)
    {
        Directory.CreateDirectory(folder);
        _writer = new StreamWriter(Path.Combine(folder, $"{Guid.NewGuid():N}.log"));
    }

    /// <summary>Where the logs of this run are kept; <c>null</c> when nobody asked for them.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("JDP_TEST_LOGS") is { Length: > 0 } folder ? folder : null;

    public void Emit(LogEvent logEvent)
    {
        lock (_writer)
        {
            Formatter.Format(logEvent, _writer);
            _writer.Flush();
        }
    }

    public void Dispose() => _writer.Dispose();
}
