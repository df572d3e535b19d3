using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace JdPartnership.TestKit.Portal;

/// <summary>The portal, or another of its servers, as a process that listens until it is told to stop.</summary>
public sealed partial class RunningPortal : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process _process;
    private readonly ProcessOutput _output;
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningPortal(Process process) => (_process, _output) = (process, new ProcessOutput(process, Hear));

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Lines of stdout and stderr until now.</summary>
    public IReadOnlyCollection<string> Output => _output.Lines;

    public int ExitCode => _process.ExitCode;

    /// <param name="environment">Settings, with <c>__</c> for levels.</param>
    /// <param name="arguments">Before <c>--urls</c>, for example a verb.</param>
    public static async Task<RunningPortal> StartAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = PortalProcess.Describe(environment, [.. arguments, "--urls", "http://127.0.0.1:0"]);
        var portal = new RunningPortal(Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start."));
        try
        {
            portal.Address = await portal._listening.Task.WaitAsync(Patience);
        }
        catch (TimeoutException exception)
        {
            await portal.DisposeAsync();
            throw new InvalidOperationException("It does not listen: " + string.Join('\n', portal.Output), exception);
        }

        return portal;
    }

    /// <summary>SIGTERM: what an orchestrator sends.</summary>
    public void AskToStop()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public Task WaitForExitAsync() => _process.WaitForExitAsync().WaitAsync(Patience);

    public HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.Zero }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _output.Dispose();
    }

    private void Hear(string line)
    {
        if (AddressPattern().Match(line) is { Success: true } match)
        {
            _listening.TrySetResult(new Uri(match.Value));
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*", RegexOptions.None, 1000)]
    private static partial Regex AddressPattern();
}
