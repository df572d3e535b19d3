using System.Collections.Concurrent;
using System.Diagnostics;

namespace JdPartnership.TestKit.Portal;

/// <summary>
/// Both streams of a portal in a process of its own, line by line. They are kept beside the other logs of the run, to be searched for
/// personal data: here it is what an operator would see, after masking.
/// </summary>
public sealed class ProcessOutput : IDisposable
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly Lock _writing = new();
    private readonly Action<string>? _heard;
    private StreamWriter? _kept;

    /// <param name="process">Started, with both streams redirected.</param>
    /// <param name="heard">Told each line at once.</param>
    public ProcessOutput(Process process, Action<string>? heard = null)
    {
        _heard = heard;
        _kept = Keep();
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>How much a portal logs: all of it when the logs are searched, otherwise only what a failing test shows.</summary>
    public static string Level => KeptLog.Folder is null ? "Warning" : "Information";

    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>Keeps what a process wrote that has ended already.</summary>
    public static void Keep(ProcessResult result)
    {
        using var kept = Keep();
        kept?.Write(result.Output);
        kept?.Write(result.Error);
    }

    public void Dispose()
    {
        lock (_writing)
        {
            _kept?.Dispose();
            _kept = null;
        }
    }

    private static StreamWriter? Keep() =>
        KeptLog.Folder is { } folder ? new StreamWriter(Path.Combine(Directory.CreateDirectory(folder).FullName, $"{Guid.NewGuid():N}.process.log")) : null;

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _lines.Enqueue(line);
        lock (_writing)
        {
            _kept?.WriteLine(line);
            _kept?.Flush();
        }

        _heard?.Invoke(line);
    }
}
