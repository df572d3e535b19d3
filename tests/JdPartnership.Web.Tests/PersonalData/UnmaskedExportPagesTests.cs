using System.Globalization;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.PersonalData;

public sealed class UnmaskedExportPagesTests(PrivacyPortal portal) : IClassFixture<PrivacyPortal>
{
    [Fact]
    public async Task Way_FromRequestToDownload_ByTwoPersons()
    {
        var (roster, _) = await portal.RosterAsync(PrivacyPortal.Grown, others: 2);
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        var path = await RequestAsync(coordinator, roster);

        using var own = await coordinator.PostAsync(path + "/approve", ("Version", "1"));
        Assert.Equal(HttpStatusCode.Forbidden, own.StatusCode);
        using var early = await coordinator.PostAsync(path + "/download");
        Assert.Contains("文件尚未生成或已经失效", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var approved = await administrator.PostAsync(path + "/approve", ("Version", "1"), ("Remark", "同意"));
        Assert.Equal(path, approved.Headers.Location!.OriginalString);
        await ReadyAsync(path);

        using var others = await administrator.PostAsync(path + "/download");
        Assert.Contains("只有申请人本人可以这样做", await others.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var file = await coordinator.SubmitAsync(path, path + "/download");
        Assert.Equal("no-store", file.Headers.CacheControl!.ToString());
        using var workbook = SpreadsheetDocument.Open(await file.Content.ReadAsStreamAsync(), isEditable: false);
        var rows = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToList()).ToList();
        Assert.Equal(5, rows.Count);
        Assert.All(["coordinator", "admin", "办理秋季实习责任保险", "人力资源部", path.Split('/')[^1]], part => Assert.Contains(part, rows[0][0], StringComparison.Ordinal));
        Assert.Contains(Canaries.IdentityNumber, rows[2]);
        Assert.DoesNotContain(Canaries.Phone, rows[2]);

        var use = await portal.WithDatabaseAsync(db => db.PersonalDataUses.SingleAsync(u => u.Kind == UseKind.Downloaded && u.RosterId == null && u.ExportId == IdOf(path)));
        Assert.Equal((TestAccounts.Coordinator, 3, PersonalFields.IdNumber), (use.UserName, use.Persons, use.Fields));
    }

    [Fact]
    public async Task File_OnDisk_TellsNothing_AndNoJobGivesIt()
    {
        var (roster, _) = await portal.RosterAsync(PrivacyPortal.Grown);
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        var path = await RequestAsync(coordinator, roster);
        using var approved = await administrator.PostAsync(path + "/approve", ("Version", "1"));
        var export = await ReadyAsync(path);

        Assert.Equal("JDPSEAL1"u8.ToArray(), (await ReadStoredAsync(export.File!.StorageName))[..8]);
        using var result = await administrator.GetAsync($"/jobs/{export.JobId}/result");
        Assert.Equal(HttpStatusCode.NotFound, result.StatusCode);
    }

    [Fact]
    public async Task Administrator_CannotApproveTheirOwn_AndSeesNoButton()
    {
        var (roster, _) = await portal.RosterAsync(PrivacyPortal.Grown);
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        var path = await RequestAsync(administrator, roster);
        Assert.Null((await administrator.OpenAsync(path)).QuerySelector("button[formaction]"));

        using var refused = await administrator.PostAsync(path + "/approve", ("Version", "1"));
        Assert.Contains("不能审批自己的申请", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var withdrawn = await administrator.SubmitAsync(path, path + "/withdraw");
        Assert.Equal(ExportState.Withdrawn, (await FindAsync(path)).State);
    }

    [Fact]
    public async Task Refusal_WantsARemark_AndAStalePageIsAConflict()
    {
        var (roster, _) = await portal.RosterAsync(PrivacyPortal.Grown);
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        var path = await RequestAsync(coordinator, roster);
        using var silent = await administrator.PostAsync(path + "/refuse", ("Version", "1"));
        Assert.Contains("不批准时请写明原因", await silent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var refused = await administrator.PostAsync(path + "/refuse", ("Version", "1"), ("Remark", "用途不清"));
        Assert.Contains("用途不清", (await coordinator.OpenAsync(path)).Body!.TextContent, StringComparison.Ordinal);
        using var stale = await administrator.PostAsync(path + "/approve", ("Version", "1"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
    }

    [Fact]
    public async Task Form_AsksForWhatIsMissing_AndKeepsWhatWasTyped()
    {
        var (roster, _) = await portal.RosterAsync(PrivacyPortal.Grown);
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var form = await FormAsync(roster);
        using var refused = await coordinator.SubmitAsync(form, "/personal-data/exports/new", ("Purpose", "保险"), ("ValidDays", "99"));
        var page = await PortalBrowser.ReadAsync(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("请写明用途，8 到 300 个字。", page.QuerySelector("#Purpose-error")!.TextContent);
        Assert.Equal("有效天数应在 1 到 30 之间。", page.QuerySelector("#ValidDays-error")!.TextContent);
        Assert.Equal("保险", page.QuerySelector("#Purpose")!.TextContent.Trim());
        Assert.True(page.QuerySelector($"#roster-{roster}")!.HasAttribute("checked"));
    }

    private async Task<string> RequestAsync(PortalBrowser browser, int roster)
    {
        using var sent = await browser.SubmitAsync(
            await FormAsync(roster),
            "/personal-data/exports/new",
            ("Fields", "IdNumber"), ("Purpose", "办理秋季实习责任保险"), ("Recipient", "人力资源部"), ("ValidDays", "7"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        return sent.Headers.Location!.OriginalString;
    }

    private async Task<string> FormAsync(int roster)
    {
        var college = await portal.CollegeIdAsync(TestAccounts.Whzy);
        return string.Create(CultureInfo.InvariantCulture, $"/personal-data/exports/new?college={college}&roster={roster}");
    }

    private async Task<UnmaskedExport> ReadyAsync(string path)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var export = await FindAsync(path);
            if (export.State == ExportState.Ready)
            {
                return export;
            }

            await Task.Delay(100, limit.Token);
        }
    }

    private Task<UnmaskedExport> FindAsync(string path) =>
        portal.WithDatabaseAsync(db => db.UnmaskedExports.Include(x => x.File).SingleAsync(x => x.Id == IdOf(path)));

    private static int IdOf(string path) => int.Parse(path.Split('/')[^1], CultureInfo.InvariantCulture);

    private Task<byte[]> ReadStoredAsync(string name) => File.ReadAllBytesAsync(Path.Combine(portal.FilesFolder, name));
}
