using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using JdPartnership.TestKit;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>nginx with the very configuration of docs/ops, on other ports, for one test.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TemporaryFolder _folder;

    private Nginx(Process process, TemporaryFolder folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    public static async Task<Nginx> StartAsync(int port, int first, int second)
    {
        var folder = new TemporaryFolder();
        var site = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "ops", "nginx-portal.conf")))
            .Replace("127.0.0.1:5080", At(port), StringComparison.Ordinal)
            .Replace("127.0.0.1:5081", At(first), StringComparison.Ordinal)
            .Replace("127.0.0.1:5082", At(second), StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder.File("portal.conf"), site);
        string[] temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
        await File.WriteAllTextAsync(
            folder.File("nginx.conf"),
            $$"""
            daemon off;
            pid {{folder.File("pid")}};
            error_log {{folder.File("error.log")}};
            events { }
            http {
                log_format nodes '$upstream_addr $status';
                access_log {{folder.File("access.log")}} nodes;
                {{string.Join('\n', temporary.Select(t => $"{t}_temp_path {folder.File(t)};"))}}
                include {{folder.File("portal.conf")}};
            }
            """);
        var process = Process.Start(new ProcessStartInfo("nginx", ["-e", folder.File("start.log"), "-p", folder.File(""), "-c", folder.File("nginx.conf")]))
            ?? throw new InvalidOperationException("nginx did not start.");
        await ListeningAsync(port);
        return new Nginx(process, folder, new Uri("http://" + At(port)));
    }

    /// <summary>The addresses that answered, one or, after a retry, several a line.</summary>
    public Task<string[]> AnsweredAsync() => File.ReadAllLinesAsync(_folder.File("access.log"));

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private static async Task ListeningAsync(int port)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", port, limit.Token);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50, limit.Token);
            }
        }
    }

    private static string At(int port) => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
}
