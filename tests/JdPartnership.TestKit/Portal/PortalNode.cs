using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace JdPartnership.TestKit.Portal;

/// <summary>One process of the portal on a port and a database file of the test's choice, which may be asked to stop, or killed.</summary>
public sealed class PortalNode : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly Process _process;
    private readonly ProcessOutput _output;

    private PortalNode(Process process, Uri address) => (_process, _output, Address) = (process, new ProcessOutput(process), address);

    public Uri Address { get; }

    public int ProcessId => _process.Id;

    /// <summary>Starts it without a converter and waits until it is ready.</summary>
    public static async Task<PortalNode> StartAsync(string databaseFile, int port, params (string Name, string Value)[] settings)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "JdPartnership.Web.dll"), "--urls", address.ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings.Prepend(("ASPNETCORE_ENVIRONMENT", "Test")).Prepend(("ConnectionStrings__Portal", $"Data Source={databaseFile}"))
            .Append(("Converter__Path", "/nowhere/soffice")).Append(("SignInsPerMinute", "1000")).Append(("Shutdown__DrainSeconds", "0"))
            .Append(("Serilog__MinimumLevel__Default", ProcessOutput.Level)))
        {
            start.Environment[name] = value;
        }

        var node = new PortalNode(Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start."), address);
        await node.ReadyAsync();
        return node;
    }

    /// <summary>As <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>As an orchestrator stops it: SIGTERM, then waiting.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(Patience);
    }

    public PortalBrowser Browser(CookieContainer? cookies = null) => BrowserOf(Address, cookies);

    /// <summary>A browser at any address, for example a proxy's; several may share their cookies.</summary>
    public static PortalBrowser BrowserOf(Uri address, CookieContainer? cookies = null) =>
        new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies ?? new CookieContainer() }) { BaseAddress = address });

    /// <summary>Ports nobody listens on.</summary>
    public static int[] FreePorts(int count)
    {
        List<TcpListener> listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        listeners.ForEach(l => l.Start());
        int[] ports = [.. listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port)];
        listeners.ForEach(l => l.Dispose());
        return ports;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
        _output.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            if (_process.HasExited || limit.IsCancellationRequested)
            {
                await DisposeAsync();
                throw new InvalidOperationException($"The portal did not get ready:\n{string.Join('\n', _output.Lines)}");
            }

            try
            {
                using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }
    }
}
