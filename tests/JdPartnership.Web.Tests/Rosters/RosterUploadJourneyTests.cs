using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>The way of a file from a liaison's disk into the roster, and back.</summary>
public sealed class RosterUploadJourneyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly byte[] OldExcel = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    [Fact]
    public async Task WrongFile_IsAnsweredAtOnceWithItsSentence_AndKept()
    {
        var (browser, roster) = await LiaisonAsync();
        using var answer = await SendAsync(browser, roster, OldExcel, "名册.xls");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("旧版 Excel", (await PortalBrowser.ReadAsync(answer)).QuerySelector("#File-error")!.TextContent, StringComparison.Ordinal);
        var kept = await portal.WithDatabaseAsync(db => db.RosterUploads.Include(u => u.File).SingleAsync(u => u.RosterId == roster));
        Assert.Equal((UploadState.Refused, "Roster.File.OldExcel", (long)OldExcel.Length), (kept.State, kept.ReasonCode, kept.File!.Length));
        Assert.Contains("旧版 Excel", (await browser.OpenAsync($"/rosters/{roster}/uploads/{kept.Id}")).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoFile_IsSaidBesideTheField()
    {
        var (browser, roster) = await LiaisonAsync();
        using var answer = await browser.SubmitAsync($"/rosters/{roster}/uploads/new", $"/rosters/{roster}/uploads/new");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("请选择", (await PortalBrowser.ReadAsync(answer)).QuerySelector("#File-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CorrectRowsOnly_ErrorWorkbookComesBack_CorrectedFileCompletesTheRoster()
    {
        var (browser, roster) = await LiaisonAsync();
        var wrong = CsvStudent.Numbered(2) with { IdNumber = "320802199801010020" };
        var path = await StagedAsync(browser, roster, RosterCsv.Of(CsvStudent.Numbered(1), wrong));

        var preview = await browser.OpenAsync(path);
        Assert.Equal(["文件共 2 行", "新增 1", "变更 0", "不变 0", "文件中没有 0", "错误 1"], Counts(preview));
        Assert.Contains("校验码不符", preview.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        using var errors = await browser.GetAsync(path + "/errors");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", errors.Content.Headers.ContentType!.MediaType);
        using var refused = await browser.PostAsync(path + "/apply", ("Mode", "AllOrNothing"));
        Assert.Contains("还有错误的行", (await browser.OpenAsync(refused.Headers.Location!.OriginalString)).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await portal.NamesAsync(roster));

        using var applied = await browser.SubmitAsync(path, path + "/apply");
        Assert.Equal(path, applied.Headers.Location!.OriginalString);
        Assert.Equal([CsvStudent.Numbered(1).Name], await portal.NamesAsync(roster));

        // The error workbook is accepted as it is: the right row is the same, the wrong one is wrong still.
        var again = await StagedAsync(browser, roster, await errors.Content.ReadAsByteArrayAsync(), "校验结果.xlsx");
        Assert.Equal(["文件共 2 行", "新增 0", "变更 0", "不变 1", "文件中没有 0", "错误 1"], Counts(await browser.OpenAsync(again)));

        var corrected = await StagedAsync(browser, roster, RosterCsv.Of(CsvStudent.Numbered(1), CsvStudent.Numbered(2)));
        using var all = await browser.SubmitAsync(corrected, corrected + "/apply", ("Mode", "AllOrNothing"));
        Assert.Equal([CsvStudent.Numbered(1).Name, CsvStudent.Numbered(2).Name], (await portal.NamesAsync(roster)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task UnknownHeaders_AreMappedOnce_AndRemembered()
    {
        var (browser, roster) = await LiaisonAsync();
        var id = await UploadedAsync(browser, roster, RosterCsv.Under(RosterCsv.UnknownHeaders, CsvStudent.Numbered(1)));
        Assert.Equal(UploadState.NeedsMapping, await portal.ReadAsync(id));
        var path = $"/rosters/{roster}/uploads/{id}";

        var mapping = await browser.OpenAsync(path + "/mapping");
        Assert.DoesNotContain(CsvStudent.Numbered(1).IdNumber, mapping.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var incomplete = await browser.SubmitAsync(path + "/mapping", path + "/mapping", ("Columns[Name]", "0"), ("Columns[IdNumber]", "0"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, incomplete.StatusCode);
        var complaints = (await PortalBrowser.ReadAsync(incomplete)).QuerySelectorAll(".field-error").Select(e => e.Id);
        Assert.Equal(["IdNumber-error", "Post-error", "Start-error", "End-error"], complaints);

        (string, string)[] chosen = [("Columns[Name]", "0"), ("Columns[IdNumber]", "1"), ("Columns[Post]", "2"), ("Columns[Start]", "3"), ("Columns[End]", "4"), ("Columns[Phone]", "5")];
        using var mapped = await browser.SubmitAsync(path + "/mapping", path + "/mapping", chosen);
        Assert.Equal(path, mapped.Headers.Location!.OriginalString);
        Assert.Equal(UploadState.Staged, await portal.ReadAsync(id));

        await StagedAsync(browser, roster, RosterCsv.Under(RosterCsv.UnknownHeaders, CsvStudent.Numbered(1), CsvStudent.Numbered(2)));
    }

    [Fact]
    public async Task SameFormOrSameFileTwice_IsOneUpload()
    {
        var (browser, roster) = await LiaisonAsync();
        var form = Guid.NewGuid().ToString();
        var file = RosterCsv.Of(CsvStudent.Numbered(1));
        using var first = await SendAsync(browser, roster, file, "名册.csv", ("SubmissionId", form));
        using var second = await SendAsync(browser, roster, file, "名册.csv", ("SubmissionId", form));
        using var third = await SendAsync(browser, roster, file, "换了名字.csv");

        Assert.All([second, third], answer => Assert.Equal(first.Headers.Location, answer.Headers.Location));
        Assert.Equal(1, await portal.WithDatabaseAsync(db => db.RosterUploads.CountAsync(u => u.RosterId == roster)));
    }

    [Fact]
    public async Task ChangedAndMissingRows_AreShown_AppliedOnRequest_AndTakenBack()
    {
        var (browser, roster) = await LiaisonAsync();
        await AppliedAsync(browser, roster, RosterCsv.Of(CsvStudent.Numbered(1), CsvStudent.Numbered(2), CsvStudent.Numbered(3)));
        var changed = CsvStudent.Numbered(1) with { Remark = "新备注", Phone = "13911112222" };
        var path = await StagedAsync(browser, roster, RosterCsv.Of(changed, CsvStudent.Numbered(2)));

        var preview = await browser.OpenAsync(path + "?status=Changed");
        Assert.Equal(["文件共 2 行", "新增 0", "变更 1", "不变 1", "文件中没有 1", "错误 0"], Counts(preview));
        Assert.Contains("139****2222", preview.QuerySelector(".upload-notes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("新备注", preview.QuerySelector(".upload-notes")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("13911112222", preview.DocumentElement.OuterHtml, StringComparison.Ordinal);

        using var applied = await browser.SubmitAsync(path, path + "/apply", ("RemovesMissing", "true"));
        Assert.Equal(2, (await portal.NamesAsync(roster)).Count);
        using var undone = await browser.SubmitAsync(path, path + "/undo");
        Assert.Equal(3, (await portal.NamesAsync(roster)).Count);
        Assert.Contains("已撤销", (await browser.OpenAsync(path)).QuerySelector("h1")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondOfTwoReadings_IsComparedAnewBeforeItIsTaken()
    {
        var (browser, roster) = await LiaisonAsync();
        var first = await StagedAsync(browser, roster, RosterCsv.Of(CsvStudent.Numbered(1)));
        var second = await StagedAsync(browser, roster, RosterCsv.Of(CsvStudent.Numbered(1), CsvStudent.Numbered(2)));
        using var applied = await browser.SubmitAsync(first, first + "/apply");
        using var late = await browser.SubmitAsync(second, second + "/apply");

        Assert.Contains("名册有了变化", (await browser.OpenAsync(second)).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(UploadState.Staged, await portal.ReadAsync(IdOf(second)));
        using var taken = await browser.SubmitAsync(second, second + "/apply");
        Assert.Equal(2, (await portal.NamesAsync(roster)).Count);
        using var undoOfTheFirst = await browser.PostAsync(first + "/undo");
        Assert.Contains("最近一次", (await browser.OpenAsync(first)).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_LeavesNothingStaged()
    {
        var (browser, roster) = await LiaisonAsync();
        var path = await StagedAsync(browser, roster, RosterCsv.Of(CsvStudent.Numbered(1)));
        using var cancelled = await browser.SubmitAsync(path, path + "/cancel");

        Assert.Contains("已取消", (await browser.OpenAsync(path)).QuerySelector(".notice-success")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await portal.WithDatabaseAsync(db => db.UploadRows.CountAsync(r => r.UploadId == IdOf(path))));
    }

    [Fact]
    public async Task AnotherCollege_FindsNeitherRosterNorUpload()
    {
        var (browser, roster) = await LiaisonAsync();
        var path = await StagedAsync(browser, roster, RosterCsv.Of(CsvStudent.Numbered(1)));
        using var other = await portal.SignInAsAsync(TestAccounts.LiaisonOfJscj);
        foreach (var page in new[] { $"/rosters/{roster}/uploads/new", $"/rosters/{roster}/uploads/template", path, path + "/progress", path + "/errors", path + "/mapping" })
        {
            using var answer = await other.GetAsync(page);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        foreach (var action in new[] { "/apply", "/undo", "/cancel", "/read", "/mapping" })
        {
            using var answer = await other.PostAsync(path + action);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        // An upload of one's own does not open another roster's.
        var own = await portal.NewRosterAsync(TestAccounts.Jscj);
        using var crossed = await other.GetAsync($"/rosters/{own}/uploads/{IdOf(path)}");
        Assert.Equal(HttpStatusCode.NotFound, crossed.StatusCode);
    }

    [Fact]
    public async Task Auditor_SeesMaskedRowsAndDecidesNothing()
    {
        var (browser, roster) = await LiaisonAsync();
        var path = await StagedAsync(browser, roster, RosterCsv.Of(CsvStudent.Numbered(1)));
        using var auditor = await portal.SignInAsAsync(TestAccounts.Auditor);
        var page = await auditor.OpenAsync(path);

        Assert.DoesNotContain(CsvStudent.Numbered(1).Name, page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Forms, form => form.GetAttribute("action")!.StartsWith(path, StringComparison.Ordinal));
        using var errors = await auditor.GetAsync(path + "/errors");
        Assert.Equal(HttpStatusCode.Forbidden, errors.StatusCode);
        var job = await portal.WithDatabaseAsync(db => db.RosterUploads.Where(u => u.RosterId == roster).Select(u => u.JobId).SingleAsync());
        var jobs = await auditor.OpenAsync($"/jobs/{job}");
        Assert.DoesNotContain("名册.csv", jobs.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(CsvStudent.Numbered(1).Name, jobs.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ErrorWorkbook_InClearOnlyForTheSenderAndOnlyUntilItIsApplied_OnRecordEachTime()
    {
        var (browser, roster) = await LiaisonAsync();
        var student = CsvStudent.Numbered(1);
        var path = await StagedAsync(browser, roster, RosterCsv.Of(student));
        Assert.Contains(student.IdNumber, await SheetsAsync(browser, path), StringComparison.Ordinal);
        var use = await portal.WithDatabaseAsync(db => db.PersonalDataUses.SingleAsync(u => u.RosterId == roster));
        Assert.Equal(
            (UseKind.Downloaded, TestAccounts.LiaisonOfWhzy, PersonalFields.IdNumber | PersonalFields.Phone, 1), (use.Kind, use.UserName, use.Fields, use.Persons));

        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var masked = await SheetsAsync(coordinator, path);
        Assert.DoesNotContain(student.IdNumber, masked, StringComparison.Ordinal);
        Assert.Contains(Masks.IdentityNumber(student.IdNumber), masked, StringComparison.Ordinal);
        Assert.Contains("不能重新上传", masked, StringComparison.Ordinal);

        using var applied = await browser.SubmitAsync(path, path + "/apply");
        Assert.DoesNotContain(student.IdNumber, await SheetsAsync(browser, path), StringComparison.Ordinal);
        Assert.Equal(1, await portal.WithDatabaseAsync(db => db.PersonalDataUses.CountAsync(u => u.RosterId == roster)));
    }

    [Fact]
    public async Task Template_OffersPostsAndCentresOfTheBatch()
    {
        var (browser, roster) = await LiaisonAsync();
        using var template = await browser.GetAsync($"/rosters/{roster}/uploads/template");

        Assert.EndsWith(".xlsx", template.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await template.Content.ReadAsByteArrayAsync())[..2]);
    }

    private static async Task<string> SheetsAsync(PortalBrowser browser, string path)
    {
        using var answer = await browser.GetAsync(path + "/errors");
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        var sheets = new StringBuilder();
        foreach (var part in archive.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            sheets.Append(await reader.ReadToEndAsync());
        }

        return sheets.ToString();
    }

    private async Task<(PortalBrowser Browser, int Roster)> LiaisonAsync() =>
        (await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy), await portal.NewRosterAsync(TestAccounts.Whzy));

    private static Task<HttpResponseMessage> SendAsync(PortalBrowser browser, int roster, byte[] file, string name, params (string, string)[] changes) =>
        browser.UploadAsync($"/rosters/{roster}/uploads/new", $"/rosters/{roster}/uploads/new", name, file, changes);

    private static async Task<int> UploadedAsync(PortalBrowser browser, int roster, byte[] file, string name = "名册.csv")
    {
        using var answer = await SendAsync(browser, roster, file, name);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return IdOf(answer.Headers.Location!.OriginalString);
    }

    private async Task<string> StagedAsync(PortalBrowser browser, int roster, byte[] file, string name = "名册.csv")
    {
        var id = await UploadedAsync(browser, roster, file, name);
        Assert.Equal(UploadState.Staged, await portal.ReadAsync(id));
        return $"/rosters/{roster}/uploads/{id}";
    }

    private async Task AppliedAsync(PortalBrowser browser, int roster, byte[] file)
    {
        var path = await StagedAsync(browser, roster, file);
        using var applied = await browser.SubmitAsync(path, path + "/apply");
        Assert.Equal(path, applied.Headers.Location!.OriginalString);
    }

    private static List<string> Counts(IHtmlDocument page) => [.. page.QuerySelectorAll(".upload-counts a").Select(a => a.TextContent.Trim())];

    private static int IdOf(string path) => int.Parse(path[(path.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);
}
