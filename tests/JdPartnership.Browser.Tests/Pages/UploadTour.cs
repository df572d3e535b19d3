using System.Globalization;
using System.Net;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests.Pages;

/// <summary>Every state an upload can be in, as its pages show it: accessible, nothing refused by the content policy, nothing wider than the screen.</summary>
public sealed class UploadTour(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    private static readonly CsvStudent Wrong = CsvStudent.Numbered(25) with { IdNumber = "320802199801010020" };

    [Fact]
    public async Task EveryState_IsAccessibleAndFits()
    {
        var (pages, job) = await PagesAsync();
        List<string> wrong = [];
        foreach (var options in new[] { new VisitorOptions(), new VisitorOptions(360, Dark: true, English: true) })
        {
            await using var visitor = await portal.VisitAsync(options);
            await visitor.SignInAsync(TestAccounts.LiaisonOfWhzy);
            wrong.AddRange(await VisitAsync(visitor, pages, options));
            wrong.AddRange(await MistakesAsync(visitor, pages, options));
            Assert.Empty(visitor.Complaints);

            await using var coordinator = await portal.VisitAsync(options);
            await coordinator.SignInAsync(TestAccounts.Coordinator);
            wrong.AddRange(await VisitAsync(coordinator, job, options));
            Assert.Empty(coordinator.Complaints);
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static async Task<IReadOnlyList<string>> VisitAsync(Visitor visitor, IReadOnlyDictionary<string, string> pages, VisitorOptions options)
    {
        List<string> wrong = [];
        foreach (var (name, path) in pages)
        {
            Assert.Equal(200, await visitor.GoAsync(path));
            wrong.AddRange(await PageCheck.ProblemsAsync(visitor.Page));
            await PictureAsync(visitor, name, options);
        }

        return wrong;
    }

    // Pages that only a form answers.
    private static async Task<IReadOnlyList<string>> MistakesAsync(Visitor visitor, IReadOnlyDictionary<string, string> pages, VisitorOptions options)
    {
        List<string> wrong = [];
        foreach (var (name, form) in new[] { ("new", "main form[enctype]"), ("mapping-form", "main form[action$='/mapping']"), ("submit", "main form[action$='/submit']") })
        {
            await visitor.GoAsync(pages[name]);
            await visitor.FollowAsync($"{form} button[type=submit]");
            wrong.AddRange(await PageCheck.ProblemsAsync(visitor.Page));
            await PictureAsync(visitor, name + "-wrong", options);
        }

        return wrong;
    }

    private async Task<(IReadOnlyDictionary<string, string> Pages, IReadOnlyDictionary<string, string> Job)> PagesAsync()
    {
        var roster = await portal.WithDatabaseAsync(db => db.AddRosterAsync(TestAccounts.Whzy, "2018年秋季实习（上传）"));
        using var browser = PortalNode.BrowserOf(new Uri(portal.Address));
        await browser.SignInAsync(TestAccounts.LiaisonOfWhzy);
        var here = $"/rosters/{roster}";
        var undone = await UploadAsync(browser, roster, RosterCsv.Of(CsvStudent.Numbered(29)));
        await DecideAsync(browser, undone, "apply");
        await DecideAsync(browser, undone, "undo");
        var applied = await UploadAsync(browser, roster, RosterCsv.Of([.. Enumerable.Range(20, 3).Select(CsvStudent.Numbered)]));
        await DecideAsync(browser, applied, "apply");
        var mapping = await UploadAsync(browser, roster, RosterCsv.Under(RosterCsv.UnknownHeaders, CsvStudent.Numbered(20)));
        var same = await UploadAsync(browser, roster, RosterCsv.Of([.. Enumerable.Range(20, 3).Reverse().Select(CsvStudent.Numbered)]));
        var staged = await UploadAsync(browser, roster, RosterCsv.Of(
            CsvStudent.Numbered(20) with { Phone = "13911112222", Remark = "联系电话已更换，请以此为准；家庭地址另行报送，盼复核后告知结果" }, CsvStudent.Numbered(21), CsvStudent.Numbered(24), Wrong));
        var refused = await UploadAsync(browser, roster, WrongFiles.OldExcel, "实习名册.xls");
        var cancelled = await UploadAsync(browser, roster, RosterCsv.Of(CsvStudent.Numbered(26)));
        await DecideAsync(browser, cancelled, "cancel");
        var busy = await CopyAsync(applied, UploadState.Reading);
        var broken = await CopyAsync(applied, UploadState.Failed);
        var job = await portal.WithDatabaseAsync(db => db.RosterUploads.Where(u => u.RosterId == roster && u.JobId != null).Select(u => u.JobId).MaxAsync());
        var pages = new Dictionary<string, string>
        {
            ["new"] = $"{here}/uploads/new",
            ["busy"] = busy,
            ["mapping"] = mapping,
            ["mapping-form"] = mapping + "/mapping",
            ["staged"] = staged,
            ["staged-new"] = staged + "?status=New",
            ["staged-changed"] = staged + "?status=Changed",
            ["staged-same"] = staged + "?status=Same",
            ["staged-removed"] = staged + "?status=Removed",
            ["staged-error"] = staged + "?status=Error",
            ["staged-code"] = staged + "?code=IdentityCheckDigit",
            ["staged-nothing"] = same,
            ["applied"] = applied,
            ["undone"] = undone,
            ["refused"] = refused,
            ["cancelled"] = cancelled,
            ["failed"] = broken,
            ["roster"] = here,
            ["roster-changes"] = here + "?tab=changes",
            ["roster-findings"] = here + "?tab=findings",
            ["roster-uploads"] = here + "?tab=uploads",
            ["roster-history"] = here + "?tab=history",
            ["submit"] = here + "/submit",
            ["compliance"] = here + "/compliance",
            ["list"] = "/rosters",
        };
        return (pages, new Dictionary<string, string> { ["job"] = $"/jobs/{job}" });
    }

    private async Task<string> UploadAsync(PortalBrowser browser, int roster, byte[] file, string name = "实习名册（电子商务学院 2018 级 芜湖校区）.csv")
    {
        var page = $"/rosters/{roster}/uploads/new";
        using var answer = await browser.UploadAsync(page, page, name, file);
        var id = answer.StatusCode == HttpStatusCode.Redirect
            ? int.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1], CultureInfo.InvariantCulture)
            : await portal.WithDatabaseAsync(db => db.RosterUploads.Where(u => u.RosterId == roster).MaxAsync(u => u.Id));
        while (await portal.WithDatabaseAsync(db => db.RosterUploads.AnyAsync(u => u.Id == id && (u.State == UploadState.Received || u.State == UploadState.Reading))))
        {
            await Task.Delay(50);
        }

        return $"/rosters/{roster}/uploads/{id}";
    }

    private static async Task DecideAsync(PortalBrowser browser, string upload, string decision)
    {
        using var answer = await browser.SubmitAsync(upload, $"{upload}/{decision}");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>An upload in a state that lasts only a moment, or that only an accident brings about.</summary>
    private Task<string> CopyAsync(string upload, UploadState state) => portal.WithDatabaseAsync(async db =>
    {
        var id = int.Parse(upload.Split('/')[^1], CultureInfo.InvariantCulture);
        var original = await db.RosterUploads.Include(u => u.Roster!.College).Include(u => u.File).SingleAsync(u => u.Id == id);
        var copy = new RosterUpload(original.Roster!, Guid.NewGuid(), original.File!, userId: null, "liaison.whzy", original.UploadedAt);
        if (state == UploadState.Failed)
        {
            copy.Fail("Upload.Broke");
        }

        db.Entry(copy).State = EntityState.Added;
        await db.SaveChangesAsync();
        if (state != UploadState.Failed)
        {
            await db.RosterUploads.Where(u => u.Id == copy.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.State, state).SetProperty(u => u.Rows, 1_000));
        }

        return $"/rosters/{copy.RosterId}/uploads/{copy.Id}";
    });

    private static Task PictureAsync(Visitor visitor, string name, VisitorOptions options) =>
        Pictures.TakeAsideAsync(visitor.Page, $"upload-{name}-{options.Width}{(options.Dark ? "-dark" : "")}");
}
