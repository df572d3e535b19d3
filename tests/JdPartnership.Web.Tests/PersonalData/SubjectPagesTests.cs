using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.PersonalData;

public sealed class SubjectPagesTests(PrivacyPortal portal) : IClassFixture<PrivacyPortal>
{
    private const string Path = "/personal-data/subjects";
    private const string Reason = "本人来函请求，已核对身份证原件";

    [Fact]
    public async Task Person_IsFoundByNumber_GetsACopy_AndIsErased_TotalsStay()
    {
        var number = CsvStudent.IdNumberOf(910_001);
        var (first, _) = await portal.RosterAsync(PrivacyPortal.Grown, others: 1, number: number);
        var (second, _) = await portal.RosterAsync(PrivacyPortal.Grown, number: number);
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);

        using var found = await administrator.SubmitAsync(Path, Path + "/find", ("Number", number.ToLowerInvariant()));
        var page = await PortalBrowser.ReadAsync(found);
        Assert.Equal(2, page.QuerySelectorAll("section[aria-labelledby=person] li").Length);
        Assert.DoesNotContain(number, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var copyForm = page.Forms.Single(f => f.GetAttribute("action") == Path + "/copy");
        var eraseForm = page.Forms.Single(f => f.GetAttribute("action") == Path + "/erase");

        using var silent = await administrator.SendAsync(copyForm, Path + "/copy");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Equal("请写明理由，至少 8 个字。", (await PortalBrowser.ReadAsync(silent)).QuerySelector("#Reason-error")!.TextContent);
        using var copy = await administrator.SendAsync(copyForm, Path + "/copy", ("Reason", Reason));
        Assert.Equal("no-store", copy.Headers.CacheControl!.ToString());
        var cells = await CellsAsync(copy);
        Assert.Equal(2, cells.Count(c => c == number));
        Assert.Contains(Canaries.Phone, cells);

        using var unconfirmed = await administrator.SendAsync(eraseForm, Path + "/erase", ("Reason", Reason));
        Assert.Equal("请确认已核对身份。", (await PortalBrowser.ReadAsync(unconfirmed)).QuerySelector("#Confirmed-error")!.TextContent);
        using var erased = await administrator.SendAsync(eraseForm, Path + "/erase", ("Reason", Reason), ("Confirmed", "true"));
        Assert.Equal(Path, erased.Headers.Location!.OriginalString);
        Assert.Contains("已删除 2 条名册记录", (await administrator.OpenAsync(Path)).Body!.TextContent, StringComparison.Ordinal);

        using var gone = await administrator.SubmitAsync(Path, Path + "/find", ("Number", number));
        Assert.Contains("没有找到这个人的信息", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(3, await portal.WithDatabaseAsync(db => db.RosterEntries.CountAsync(e => e.RosterId == first || e.RosterId == second)));
        using var once = await administrator.SendAsync(eraseForm, Path + "/erase", ("Reason", Reason), ("Confirmed", "true"));
        Assert.Equal(HttpStatusCode.NotFound, once.StatusCode);
        Assert.Equal(
            [UseKind.Copied, UseKind.Erased],
            await portal.WithDatabaseAsync(db => db.PersonalDataUses.Where(u => u.Reason == Reason && u.Subject == null).OrderBy(u => u.Id).Select(u => u.Kind).ToListAsync()));
    }

    [Theory]
    [InlineData("", "请填写完整证件号码。")]
    [InlineData("320802200501019998999", "没有找到这个人的信息")]
    public async Task Find_Nothing_IsSaid_AndTheNumberIsNotShownAgain(string number, string sentence)
    {
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var answer = await administrator.SubmitAsync(Path, Path + "/find", ("Number", number));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Contains(sentence, body, StringComparison.Ordinal);
        Assert.True(number.Length == 0 || !body.Contains(number, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(TestAccounts.Coordinator)]
    [InlineData(TestAccounts.Auditor)]
    [InlineData(TestAccounts.LiaisonOfWhzy)]
    public async Task Page_IsForAdministratorsOnly(string user)
    {
        using var browser = await portal.SignInAsAsync(user);
        using var refused = await browser.PostAsync(Path + "/find", ("Number", Canaries.IdentityNumber));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private static async Task<List<string>> CellsAsync(HttpResponseMessage response)
    {
        using var workbook = SpreadsheetDocument.Open(await response.Content.ReadAsStreamAsync(), isEditable: false);
        return [.. workbook.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()).Select(c => c.InnerText)];
    }
}
