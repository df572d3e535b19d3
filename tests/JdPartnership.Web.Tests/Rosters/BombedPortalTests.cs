using System.Diagnostics;
using System.Globalization;
using System.Net;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using Xunit.Abstractions;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>Bombs sent to a portal that runs: it refuses them, stays small, and answers everybody else meanwhile.</summary>
public sealed class BombedPortalTests(ITestOutputHelper output)
{
    private const long Megabyte = 1024 * 1024;
    private const long MostGrowth = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task EveryBomb_IsRefused_WhileThePortalStaysSmallAndAnswers()
    {
        using var folder = new TemporaryFolder();
        var database = new KilledDatabase(folder.File("portal.db"));
        await PortalTemplate.CopyToAsync(database.File);
        var roster = (await database.NewImportAsync(0)).RosterId;
        await using var node = await PortalNode.StartAsync(database.File, PortalNode.FreePorts(1)[0]);
        using var liaison = node.Browser();
        await liaison.SignInAsync(TestAccounts.LiaisonOfWhzy);
        // What every first upload costs is not the bomb's.
        Assert.Equal(UploadState.Staged, await SendAsync(liaison, database, roster, RosterCsv.Of(CsvStudent.Numbered(1)), "名册.csv"));
        Assert.Equal(UploadState.Refused, await SendAsync(liaison, database, roster, Bombs.Make(Bombs.Kinds[0]), "名册.xlsx"));

        using var done = new CancellationTokenSource();
        var others = AskAsync(node, done.Token);
        foreach (var kind in Bombs.Kinds)
        {
            var bomb = Bombs.Make(kind);
            var before = Memory(node.ProcessId, "VmRSS");
            await ForgetPeakAsync(node.ProcessId);
            var watch = Stopwatch.StartNew();
            var state = await SendAsync(liaison, database, roster, bomb, "名册.xlsx");
            var growth = Memory(node.ProcessId, "VmHWM") - before;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {bomb.Length} bytes, {state} after {watch.ElapsedMilliseconds} ms, {growth} MB more"));
            Assert.Equal(UploadState.Refused, state);
            Assert.InRange(growth, long.MinValue, MostGrowth);
        }

        await done.CancelAsync();
        var (asked, refused) = await others;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked} pages read meanwhile"));
        Assert.True(asked > Bombs.Kinds.Count, "Nobody else was answered.");
        Assert.Empty(refused);
    }

    private static async Task<UploadState> SendAsync(PortalBrowser browser, KilledDatabase database, int roster, byte[] file, string name)
    {
        var page = $"/rosters/{roster}/uploads/new";
        var form = Guid.NewGuid();
        using var answer = await browser.UploadAsync(page, page, name, file, ("SubmissionId", form.ToString()));
        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity]);
        return await UntilReadAsync(database, form);
    }

    private static async Task<UploadState> UntilReadAsync(KilledDatabase database, Guid form)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await database.FindAsync(form) is { IsBusy: false } upload)
            {
                return upload.State;
            }

            await Task.Delay(20, limit.Token);
        }
    }

    /// <summary>Reads pages as others do, and counts what was not answered.</summary>
    private static async Task<(int Asked, List<HttpStatusCode> Refused)> AskAsync(PortalNode node, CancellationToken cancellationToken)
    {
        using var browser = node.Browser();
        await browser.SignInAsync(TestAccounts.Coordinator);
        List<HttpStatusCode> refused = [];
        var asked = 0;
        while (!cancellationToken.IsCancellationRequested)
        {
            using var answer = await browser.GetAsync("/colleges");
            asked++;
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                refused.Add(answer.StatusCode);
            }

            // Others ask, they do not besiege it: what is measured is the bomb.
            await Task.Delay(50, CancellationToken.None);
        }

        return (asked, refused);
    }

    /// <summary>Megabytes, as the system counts them.</summary>
    private static long Memory(int process, string what)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith(what, StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024 / Megabyte;
    }

    // From here on VmHWM is the highest since now.
    private static Task ForgetPeakAsync(int process) => File.WriteAllTextAsync($"/proc/{process}/clear_refs", "5");
}
