using System.Net;
using System.Net.Sockets;
using System.Text;
using JdPartnership.Core.Jobs;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Tests.Jobs;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>A real process gets SIGTERM while people and a job use it.</summary>
public sealed class ShutdownTests
{
    private const int Readers = 3;

    [Fact]
    public async Task SigTerm_UnderRequests_DrainsAnswersAllAndHandsTheJobBack()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("portal.db");
        await PortalTemplate.CopyToAsync(file);
        var job = await StoredJobs.QueueEditionsAsync(file);
        await using var portal = await StartAsync(file);
        await StoredJobs.UntilAsync(file, job, row => row.State == JobState.Running);

        using var served = new SemaphoreSlim(0);
        var readers = Enumerable.Range(0, Readers).Select(_ => ReadUntilNotReadyAsync(portal, served)).ToList();
        for (var reader = 0; reader < Readers; reader++)
        {
            await served.WaitAsync(TimeSpan.FromMinutes(1));
        }

        // A request in flight: its head and half of its body are there.
        using var slow = new TcpClient();
        await slow.ConnectAsync(IPAddress.Loopback, portal.Address.Port);
        await SendAsync(slow, $"POST /account/login HTTP/1.1\r\nHost: {portal.Address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 20\r\n\r\nUserName=a");
        portal.AskToStop();
        await Task.WhenAll(readers);
        await Task.Delay(TimeSpan.FromSeconds(2.5)); // Longer than the drain: nobody listens any more.
        await Assert.ThrowsAsync<SocketException>(() => ConnectAsync(portal.Address.Port));
        await SendAsync(slow, "&Password=");
        using var answerReader = new StreamReader(slow.GetStream());
        var answer = await answerReader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(20));
        await portal.WaitForExitAsync();

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal); // No antiforgery token: refused, but answered in full.
        Assert.Contains("</html>", answer, StringComparison.Ordinal);
        Assert.Equal(0, portal.ExitCode);
        var left = await StoredJobs.ReadAsync(file, job);
        Assert.Equal((JobState.Queued, 0), (left.State, left.Attempts));

        await using var next = await StartAsync(file);
        await StoredJobs.UntilAsync(file, job, row => row.IsOver);
        Assert.Equal(JobState.Succeeded, (await StoredJobs.ReadAsync(file, job)).State);
    }

    private static Task<RunningPortal> StartAsync(string file) => RunningPortal.StartAsync(new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Test",
        ["ConnectionStrings__Portal"] = $"Data Source={file}",
        ["Converter__Path"] = "/nowhere/soffice",
        ["Shutdown__DrainSeconds"] = "2",
    });

    /// <summary>What a balancer does: it sends requests as long as the portal says that it is ready.</summary>
    /// <param name="portal">Whom it asks; a request without an answer throws.</param>
    /// <param name="served">Released for each page answered.</param>
    private static async Task ReadUntilNotReadyAsync(RunningPortal portal, SemaphoreSlim served)
    {
        using var http = portal.Client();
        while (true)
        {
            using var ready = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (ready.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                Assert.Equal("Unhealthy", await ready.Content.ReadAsStringAsync());
                Assert.True(ready.Headers.ConnectionClose);
                using var last = await http.GetAsync(new Uri("/account/login", UriKind.Relative));
                Assert.Equal(HttpStatusCode.OK, last.StatusCode); // Not ready is not dead.
                return;
            }

            using var page = await http.GetAsync(new Uri("/account/login", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            served.Release();
        }
    }

    private static async Task ConnectAsync(int port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
    }

    private static async Task SendAsync(TcpClient client, string text) => await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text));
}
