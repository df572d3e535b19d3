using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Tests.Jobs;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace JdPartnership.Web.Tests.Operations;

public sealed class TelemetryTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Canary = "canary-7731";

    [Fact]
    public void NoReceiverNamed_NothingIsExported()
    {
        Assert.Null(portal.Host.Services.GetService<TracerProvider>());
        Assert.Null(portal.Host.Services.GetService<MeterProvider>());
    }

    [Fact]
    public async Task ReceiverNamed_TracesAndMetricsArrive_WithoutQueryStrings()
    {
        using var folder = new TemporaryFolder();
        await PortalTemplate.CopyToAsync(folder.File("portal.db"));
        var job = await StoredJobs.QueueEditionsAsync(folder.File("portal.db"));
        using var listener = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}";
        listener.Prefixes.Add(address + "/");
        listener.Start();
        var received = new ConcurrentQueue<(string Path, string Body)>();
        var receiving = ReceiveAsync(listener, received);

        await using (var process = await RunningPortal.StartAsync(new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Test",
            ["ConnectionStrings__Portal"] = $"Data Source={folder.File("portal.db")}",
            ["Converter__Path"] = "/nowhere/soffice",
            ["Shutdown__DrainSeconds"] = "0",
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        }))
        {
            using var http = process.Client();
            using var page = await http.GetAsync(new Uri($"/account/login?returnUrl=%2F{Canary}", UriKind.Relative));
            await StoredJobs.UntilAsync(folder.File("portal.db"), job, row => row.IsOver);
            process.AskToStop(); // What is left is sent before the end.
            await process.WaitForExitAsync();
        }

        listener.Stop();
        await receiving;
        var traces = string.Concat(received.Where(r => r.Path == "/v1/traces").Select(r => r.Body));
        var metrics = string.Concat(received.Where(r => r.Path == "/v1/metrics").Select(r => r.Body));
        Assert.Contains("account/login", traces, StringComparison.Ordinal);
        Assert.Contains("job report-editions", traces, StringComparison.Ordinal);
        Assert.All(["http.server.request.duration", "jdpartnership.job.duration", "jdpartnership.export.items"], name => Assert.Contains(name, metrics, StringComparison.Ordinal));
        Assert.DoesNotContain(Canary, traces + metrics, StringComparison.Ordinal);
    }

    private static async Task ReceiveAsync(HttpListener listener, ConcurrentQueue<(string Path, string Body)> received)
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                received.Enqueue((context.Request.Url!.AbsolutePath, Encoding.Latin1.GetString(body.ToArray())));
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
