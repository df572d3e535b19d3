using System.Net;
using AngleSharp.Html.Dom;
using JdPartnership.Core.Attendance;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using JdPartnership.Web.Tests.Stipends;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Attendance;

/// <summary>A file of a call centre's scheduling system, whose headers nobody knows: mapped once, remembered, and changed when it was wrong.</summary>
public sealed class AttendanceMappingTests(PaymentPortal portal) : IClassFixture<PaymentPortal>
{
    private const string Headers = "职场,工牌号,证,坐席,排班日,签入,签出,在线时长(小时),班别";

    [Fact]
    public async Task UnknownHeaders_AreMapped_TheImportGoesOn_AndTheNextFileNeedsNoAsking()
    {
        var roster = await portal.ApprovedAsync(TestAccounts.Whzy, 71, 72);
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var path = await SendAsync(browser, "九月.csv", AttendanceFiles.Csv("坐席排班导出", Headers, Line(71, "2018-09-03"), Line(72, "2018-09-03")));
        Assert.Equal(AttendanceImportState.NeedsMapping, await portal.ReadAttendanceAsync(path));

        var waiting = await browser.OpenAsync(path);
        Assert.Contains("哪一列是什么", waiting.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(waiting.QuerySelector($"a[href='{path}/mapping']"));
        var page = await browser.OpenAsync(path + "/mapping");
        Assert.Equal(["B", "工牌号", "S71 · S72"], page.QuerySelectorAll("section tbody tr")[1].Children.Select(c => c.TextContent));
        Assert.DoesNotContain(CsvStudent.IdNumberOf(71), page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("***", page.QuerySelectorAll("section tbody tr")[2].Children[2].TextContent[..3]);

        (string, string)[] chosen = [("Columns[StudentNumber]", "1"), ("Columns[Name]", "3"), ("Columns[Day]", "4"), ("Columns[Hours]", "7")];
        using var mapped = await browser.SubmitAsync(path + "/mapping", path + "/mapping", chosen);
        Assert.Equal(path, mapped.Headers.Location!.OriginalString);
        Assert.Equal(AttendanceImportState.Applied, await portal.ReadAttendanceAsync(path));
        Assert.Equal(["2", "2", "0"], (await browser.OpenAsync(path)).QuerySelectorAll(".figure-value").Select(v => v.TextContent));

        using var another = await portal.SignInAsAsync(TestAccounts.Administrator);
        var next = await SendAsync(another, "十月.csv", AttendanceFiles.Csv("坐席排班导出", Headers, Line(71, "2018-10-08")));
        Assert.Equal(AttendanceImportState.Applied, await portal.ReadAttendanceAsync(next));
        Assert.Equal(3, await portal.WithDatabaseAsync(db => db.AttendanceRecords.CountAsync(r => r.Hours == 7.5m && db.RosterEntries.Any(e => e.Id == r.RosterEntryId && e.RosterId == roster))));
    }

    [Fact]
    public async Task WrongMapping_IsChangedOnTheAppliedImport_AndTheFileReadAnew()
    {
        await portal.ApprovedAsync(TestAccounts.Jscj, 81);
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var path = await SendAsync(browser, "考勤.csv", AttendanceFiles.Csv("流水,工卡,值班日", "9001,S81,2018-09-03"));
        await portal.ReadAttendanceAsync(path);
        using var wrong = await browser.SubmitAsync(path + "/mapping", path + "/mapping", ("Columns[StudentNumber]", "0"), ("Columns[Day]", "2"));
        Assert.Equal(AttendanceImportState.Applied, await portal.ReadAttendanceAsync(path));
        Assert.Equal(["1", "0", "1"], (await browser.OpenAsync(path)).QuerySelectorAll(".figure-value").Select(v => v.TextContent));

        var again = await browser.OpenAsync(path + "/mapping");
        Assert.Equal("0", ((IHtmlSelectElement)again.QuerySelector("#StudentNumber")!).Value);
        using var right = await browser.SubmitAsync(path + "/mapping", path + "/mapping", ("Columns[StudentNumber]", "1"));
        Assert.Equal(AttendanceImportState.Applied, await portal.ReadAttendanceAsync(path));
        var page = await browser.OpenAsync(path);
        Assert.Equal(["1", "1", "0"], page.QuerySelectorAll(".figure-value").Select(v => v.TextContent));
        Assert.Null(page.QuerySelector("section[aria-labelledby=problems]"));
    }

    [Fact]
    public async Task WrongChoices_AreSaidBesideTheirColumns_AndWhatWasChosenStays()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var path = await SendAsync(browser, "工资.csv", AttendanceFiles.Csv("谁,多少,哪天", "王小明,3000,2018-09-03"));
        Assert.Equal(AttendanceImportState.NeedsMapping, await portal.ReadAttendanceAsync(path));

        using var missing = await browser.SubmitAsync(path + "/mapping", path + "/mapping", ("Columns[Name]", "0"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, missing.StatusCode);
        var page = await PortalBrowser.ReadAsync(missing);
        Assert.Equal(["StudentNumber-error", "Day-error"], page.QuerySelectorAll(".field-error").Select(e => e.Id));
        Assert.Equal("0", ((IHtmlSelectElement)page.QuerySelector("#Name")!).Value);

        using var twice = await browser.SubmitAsync(path + "/mapping", path + "/mapping", ("Columns[StudentNumber]", "2"), ("Columns[Day]", "2"));
        Assert.Contains("已经选给“学号”", (await PortalBrowser.ReadAsync(twice)).QuerySelector("#Day-error")!.TextContent, StringComparison.Ordinal);
        using var forged = await browser.PostAsync(path + "/mapping", ("Columns[StudentNumber]", "0"), ("Columns[Day]", "99"), ("Columns[7]", "1"), ("Columns[Nonsense]", "1"));
        Assert.Contains("文件中没有这一列", (await PortalBrowser.ReadAsync(forged)).QuerySelector("#Day-error")!.TextContent, StringComparison.Ordinal);
        using var elsewhere = await browser.PostAsync(path + "/mapping", ("Sheet", "别的表"), ("Columns[StudentNumber]", "0"), ("Columns[Day]", "2"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, elsewhere.StatusCode);

        using var cancelled = await browser.SubmitAsync(path, path + "/undo");
        Assert.Equal(AttendanceImportState.Failed, await portal.ReadAttendanceAsync(path));
        using var gone = await browser.GetAsync(path + "/mapping");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Theory]
    [InlineData(TestAccounts.Administrator, HttpStatusCode.NotFound)]
    [InlineData(TestAccounts.Auditor, HttpStatusCode.Forbidden)]
    [InlineData(TestAccounts.LiaisonOfWhzy, HttpStatusCode.Forbidden)]
    public async Task FileOfSomebodyElse_ShowsItsCellsToNobody(string user, HttpStatusCode expected)
    {
        using var sender = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var path = await SendAsync(sender, "别人的.csv", AttendanceFiles.Csv("谁,哪天", $"{user},2018-09-03"));
        await portal.ReadAttendanceAsync(path);

        using var other = await portal.SignInAsAsync(user);
        using var page = await other.GetAsync(path + "/mapping");
        using var post = await other.PostAsync(path + "/mapping", ("Columns[StudentNumber]", "0"), ("Columns[Day]", "1"));
        Assert.Equal((expected, expected), (page.StatusCode, post.StatusCode));
        Assert.Equal(AttendanceImportState.NeedsMapping, await portal.ReadAttendanceAsync(path));
        if (expected == HttpStatusCode.NotFound)
        {
            Assert.Null((await other.OpenAsync(path)).QuerySelector($"a[href='{path}/mapping']"));
        }
    }

    private static string Line(int person, string day) =>
        $"宿迁,S{person},{CsvStudent.IdNumberOf(person)},{CsvStudent.Numbered(person).Name},{day},08:30,17:00,7.5,A1班";

    private static async Task<string> SendAsync(PortalBrowser browser, string name, byte[] file)
    {
        using var sent = await browser.UploadAsync("/attendance", "/attendance", name, file);
        return sent.Headers.Location!.OriginalString;
    }
}
