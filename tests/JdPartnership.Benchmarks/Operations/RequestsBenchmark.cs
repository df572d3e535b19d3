using System.Diagnostics;
using System.Net;
using JdPartnership.Benchmarks.Start;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Benchmarks.Operations;

/// <summary>For docs/ops/capacity.md: pages a second for a number of people who ask at the same time, against an address that does nothing.</summary>
internal static class RequestsBenchmark
{
    private const int Visitors = 20;
    private const string Nothing = "/health/live";
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static async Task RunAsync(int? visitors)
    {
        var count = visitors ?? Visitors;
        using var folder = new TemporaryFolder();
        var app = await PublishedApp.PublishAsync("src/JdPartnership.Web", "JdPartnership.Web.dll", folder.File("app"));
        app.Environment["ConnectionStrings__Portal"] = "Data Source=" + folder.File("portal.db");
        app.Environment["ASPNETCORE_ENVIRONMENT"] = "Staging";
        await app.CommandAsync("migrate");
        await app.CommandAsync("demo", "load");
        var address = new Uri($"http://127.0.0.1:{PortalNode.FreePorts(1)[0]}");
        using var process = app.Start(address.ToString());
        // It logs every request, as it does in earnest; a pipe nobody empties would stop it.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        try
        {
            using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = address };
            await UntilItAnswersAsync(http);
            await new PortalBrowser(http).SignInAsync("coordinator");
            await PagesAsync(http, Nothing, count, WarmUp);
            var floor = await PagesAsync(http, Nothing, count, Duration);
            foreach (var page in new[] { "/colleges", "/headcounts", "/figures", "/rosters", "/search?q=职业" })
            {
                await PagesAsync(http, page, count, WarmUp);
                var ours = await PagesAsync(http, page, count, Duration);
                Console.WriteLine(FormattableString.Invariant($"Requests by {count} at a time to {page}: {ours:0} a second, {Nothing} {floor:0}, ratio {floor / ours:0.0}"));
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<double> PagesAsync(HttpClient http, string page, int visitors, TimeSpan duration)
    {
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, visitors).Select(async _ =>
        {
            var pages = 0;
            while (Stopwatch.GetElapsedTime(start) < duration)
            {
                using var answer = await http.GetAsync(new Uri(page, UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                pages++;
            }

            return pages;
        }));
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task UntilItAnswersAsync(HttpClient http)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(Nothing, UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (attempt < 600)
            {
                await Task.Delay(100);
            }
        }
    }
}
