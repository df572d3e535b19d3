using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Data;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>Two processes of the portal over one database, behind nginx as docs/ops/scale-out.md sets it up.</summary>
public sealed class TwoNodesTests : IAsyncLifetime
{
    private const int Workers = 4;
    private static readonly int Requests = LongRun.Count(usual: 300, promised: 5000);
    private static readonly string[] Pages = ["/colleges", "/headcounts", "/colleges?q=jscj", "/jobs"];

    private readonly TemporaryFolder _folder = new();
    private readonly int[] _ports = PortalNode.FreePorts(3);
    private readonly Dictionary<string, PortalNode> _nodes = [];
    private Nginx _nginx = null!;

    private string Database => _folder.File("portal.db");

    public async Task InitializeAsync()
    {
        await PortalTemplate.CopyToAsync(Database);
        foreach (var name in new[] { "a", "b" })
        {
            await StartAsync(name);
        }

        _nginx = await Nginx.StartAsync(_ports[2], _ports[0], _ports[1]);
    }

    [Fact]
    public async Task SignedInOnOneNode_SendsItsFormToTheOther()
    {
        var cookies = new CookieContainer();
        using var onA = _nodes["a"].Browser(cookies);
        using var onB = _nodes["b"].Browser(cookies);
        await onA.SignInAsync(TestAccounts.Coordinator);

        var page = await onA.OpenAsync("/headcounts");
        var form = page.Forms.Single(f => f.GetAttribute("action") == "/headcounts" && f.Method == "post");
        using var saved = await onB.SendAsync(form, "/headcounts");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        using var back = await onA.SendAsync((await onB.OpenAsync("/headcounts")).Forms.Single(f => f.GetAttribute("action") == "/headcounts" && f.Method == "post"), "/headcounts");
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
    }

    /// <summary>What a node had begun to answer when it died, no proxy can take back: whoever reads asks once more, as browsers do. All else the proxy asks the other.</summary>
    [Fact]
    public async Task NodeKilledUnderLoad_NoReaderNotices()
    {
        using var browser = PortalNode.BrowserOf(_nginx.Address);
        await browser.SignInAsync(TestAccounts.Coordinator);
        var answers = new ConcurrentBag<HttpStatusCode>();
        var cutShort = 0;
        var killed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task ReadAsync(int worker)
        {
            for (var request = worker; request < Requests; request += Workers)
            {
                answers.Add(await AskAsync(Pages[request % Pages.Length]));
                if (answers.Count >= Requests / 3 && killed.TrySetResult())
                {
                    await _nodes["a"].KillAsync();
                }
            }
        }

        async Task<HttpStatusCode> AskAsync(string page)
        {
            try
            {
                using var answer = await browser.GetAsync(page);
                return answer.StatusCode;
            }
            catch (HttpRequestException exception) when (exception.InnerException is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded })
            {
                Interlocked.Increment(ref cutShort);
                using var again = await browser.GetAsync(page);
                return again.StatusCode;
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Workers).Select(ReadAsync));

        Assert.InRange(cutShort, 0, Workers);
        Assert.Equal([(HttpStatusCode.OK, Requests)], answers.GroupBy(a => a).Select(g => (g.Key, g.Count())));
        var answered = await _nginx.AnsweredAsync();
        Assert.All(_ports[..2], port => Assert.Contains(answered, line => line.Contains($":{port} ", StringComparison.Ordinal)));
        LongRun.Report(string.Create(
            CultureInfo.InvariantCulture, $"two nodes, one killed under load: {Requests} pages read, 0 failed, {answered.Count(l => l.Contains(',', StringComparison.Ordinal))} asked twice by nginx, {cutShort} cut short and asked again by the reader"));
    }

    [Fact]
    public async Task RollingRestart_JobOfOneNodeIsEndedByTheOther()
    {
        var id = await QueueAsync();
        var first = await UntilAsync(id, job => job.State == JobState.Running);
        var name = NodeOf(first);
        await _nodes[name].StopAsync();
        // A node may be back before the other looks for work again, and take up its own job.
        await UntilAsync(id, job => job.IsOver || NodeOf(job) != name);
        await StartAsync(name);

        var ended = await UntilAsync(id, job => job.IsOver);
        Assert.Equal(JobState.Succeeded, ended.State);
        Assert.Equal(name == "a" ? "b" : "a", NodeOf(ended));
        Assert.Contains(new JobSentence("Job.HandedBack"), ended.Log.Select(l => l.Text));
    }

    [Fact]
    public async Task RollingRestart_OfBothNodes_NoReaderNotices()
    {
        using var browser = PortalNode.BrowserOf(_nginx.Address);
        await browser.SignInAsync(TestAccounts.Coordinator);
        using var restarted = new CancellationTokenSource();
        var reading = Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => ReadUntilAsync(browser, restarted.Token)));
        foreach (var name in new[] { "a", "b" })
        {
            await _nodes[name].StopAsync();
            await StartAsync(name);
            await TakesPartAsync(name);
        }

        await restarted.CancelAsync();
        var answers = (await reading).SelectMany(a => a).ToList();

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
        Assert.True(answers.Count > Workers * 2, "Nobody read while the nodes were restarted.");
    }

    [Fact]
    public async Task NodeKilledAtWork_JobIsEndedByTheOther()
    {
        var id = await QueueAsync();
        var name = NodeOf(await UntilAsync(id, job => job.State == JobState.Running));
        await _nodes[name].KillAsync();

        var ended = await UntilAsync(id, job => job.IsOver);
        Assert.Equal((JobState.Succeeded, 2), (ended.State, ended.Attempts));
        Assert.Equal(name == "a" ? "b" : "a", NodeOf(ended));
    }

    public async Task DisposeAsync()
    {
        if (_nginx is not null)
        {
            await _nginx.DisposeAsync();
        }

        foreach (var node in _nodes.Values)
        {
            await node.DisposeAsync();
        }

        _folder.Dispose();
    }

    /// <summary>nginx asks a node that failed again after a while only: who stopped the next one before would leave it none.</summary>
    private async Task TakesPartAsync(string name)
    {
        var before = (await _nginx.AnsweredAsync()).Length;
        var answered = string.Create(CultureInfo.InvariantCulture, $":{_ports[name == "a" ? 0 : 1]} 200");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!(await _nginx.AnsweredAsync()).Skip(before).Any(line => line.EndsWith(answered, StringComparison.Ordinal)))
        {
            await Task.Delay(100, limit.Token);
        }
    }

    private static async Task<List<HttpStatusCode>> ReadUntilAsync(PortalBrowser browser, CancellationToken stop)
    {
        List<HttpStatusCode> answers = [];
        while (!stop.IsCancellationRequested)
        {
            using var answer = await browser.GetAsync(Pages[answers.Count % Pages.Length]);
            answers.Add(answer.StatusCode);
        }

        return answers;
    }

    private async Task StartAsync(string name) => _nodes[name] = await PortalNode.StartAsync(
        Database,
        _ports[name == "a" ? 0 : 1],
        ("Jobs__Node", name),
        ("Proxy__KnownProxies__0", "127.0.0.1"),
        ("PublicUrl", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_ports[2]}")));

    /// <summary>The last start's line names it.</summary>
    private static string NodeOf(Job job) => job.Log.Last(l => l.Text.Code == "Job.Started").Text.Arguments[1];

    private async Task<int> QueueAsync()
    {
        await using var db = Open();
        var job = new Job(EditionsJob.JobKind, JobSentence.Verbatim("全部版本"), """{"Period":"2019","Formats":[0,2,3],"Watermark":null}""", "nodes", null, "tests", TimeProvider.System.GetUtcNow().UtcDateTime);
        db.Add(job);
        await db.SaveChangesAsync();
        return job.Id;
    }

    private async Task<Job> UntilAsync(int id, Func<Job, bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (true)
        {
            await using (var db = Open())
            {
                var job = await db.Jobs.AsNoTracking().Include(j => j.Log).SingleAsync(j => j.Id == id, limit.Token);
                if (condition(job))
                {
                    return job;
                }
            }

            await Task.Delay(50, limit.Token);
        }
    }

    private PartnershipDbContext Open()
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        SqliteDatabase.Configure(options, $"Data Source={Database};Pooling=False");
        return new PartnershipDbContext(options.Options, new SystemUser("tests"));
    }
}
