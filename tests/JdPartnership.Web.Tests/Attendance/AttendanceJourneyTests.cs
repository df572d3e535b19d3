using System.Net;
using JdPartnership.Core.Attendance;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using JdPartnership.Web.Tests.Stipends;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Attendance;

/// <summary>An attendance file of the enterprise: read, matched, shown beside roster and pay, taken back.</summary>
public sealed class AttendanceJourneyTests(PaymentPortal portal) : IClassFixture<PaymentPortal>
{
    [Fact]
    public async Task File_IsMatched_ToldLineByLine_ShownBesideThePay_AndUndone()
    {
        var roster = await portal.ApprovedAsync(TestAccounts.Whzy, 51, 52);
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var file = Csv(
            "员工姓名,学号,身份证号,考勤日期,工时,班次类型",
            $"{Name(51)},S51,,2018-09-03,8,白班",
            $"{Name(51)},S51,,2018-09-03,2,加班",
            $",,{CsvStudent.IdNumberOf(52)},2018/9/4,7.5,正常",
            $"{Name(52)},S52,,2018-09-05,8,夜班",
            $"{Name(51)},S52,,2018-09-06,8,白班",
            "某某,S99999,,2018-09-06,8,白班",
            $"{Name(51)},S51,,2018-08-31,8,白班",
            $"{Name(51)},S51,,2018-09-03,8,白班",
            $"{Name(51)},S51,,09/07/2018,8,白班");
        using var sent = await browser.UploadAsync("/attendance", "/attendance", "考勤.csv", file);
        var path = sent.Headers.Location!.OriginalString;
        Assert.Equal(AttendanceImportState.Applied, await ReadAsync(path));

        var page = await browser.OpenAsync(path);
        Assert.Equal(["9", "4", "5"], page.QuerySelectorAll(".figure-value").Select(v => v.TextContent));
        Assert.Equal(
            ["6 号码相符，但姓名与名册不同", "7 已通过的名册中没有这个人", "8 这一天不在其实习起止日期之内", "9 同一人同一天的同类考勤在文件中重复", "10 “09/07/2018”不是能确定的日期，请写成年-月-日"],
            page.QuerySelectorAll("section[aria-labelledby=problems] tbody tr").Select(r => $"{r.Children[0].TextContent} {r.Children[1].TextContent}"));

        var attendance = await browser.OpenAsync($"/rosters/{roster}/attendance?month=2018-09");
        Assert.Equal(["30", "1", "10", "0", "0", "0", "2", "0", "0", "1"], attendance.QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td.number").Select(c => c.TextContent));
        Assert.Contains("1 天超过 8 小时，最长 10 小时（R16，《劳动法》第 36 条）", attendance.QuerySelectorAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("夜班 1 次，未事先备案", attendance.QuerySelectorAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("出勤 2 天", (await browser.OpenAsync($"/rosters/{roster}/payments?month=2018-09")).QuerySelectorAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        Assert.Contains("夜班 1 次", (await liaison.OpenAsync($"/rosters/{roster}/attendance?month=2018-09")).Body!.TextContent, StringComparison.Ordinal);

        using var again = await browser.UploadAsync("/attendance", "/attendance", "同一份.csv", file);
        Assert.Equal(path, again.Headers.Location!.OriginalString);
        using var undone = await browser.SubmitAsync(path, path + "/undo");
        Assert.Equal("没有考勤", (await browser.OpenAsync($"/rosters/{roster}/attendance?month=2018-09")).QuerySelector("tbody td.muted")!.TextContent);
        using var anew = await browser.UploadAsync("/attendance", "/attendance", "考勤.csv", file);
        Assert.NotEqual(path, anew.Headers.Location!.OriginalString);
        Assert.Equal(AttendanceImportState.Applied, await ReadAsync(anew.Headers.Location.OriginalString));
        Assert.Equal(4, await portal.WithDatabaseAsync(db => db.AttendanceRecords.CountAsync(r => db.RosterEntries.Any(e => e.Id == r.RosterEntryId && e.RosterId == roster))));
    }

    [Fact]
    public async Task WorkWithoutRestOverAHolidayAndTheEndOfAMonth_IsToldInBothMonths_BesideThePayToo()
    {
        var roster = await portal.ApprovedAsync(TestAccounts.Whzy, 71);
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var first = new DateOnly(2018, 9, 24);
        Assert.Equal(
            AttendanceImportState.Applied,
            await SendAsync(browser, ["学号,日期,工时", .. Enumerable.Range(0, 10).Select(d => FormattableString.Invariant($"S71,{first.AddDays(d):yyyy-MM-dd},6"))]));

        var september = (await browser.OpenAsync($"/rosters/{roster}/attendance?month=2018-09")).QuerySelector("tbody tr")!;
        Assert.Equal(["1", "7"], september.QuerySelectorAll("td.number").Select(c => c.TextContent).TakeLast(2));
        Assert.Contains("法定节假日出勤 1 天（2018-09-24），未事先备案（R17，", september.TextContent, StringComparison.Ordinal);
        Assert.Contains("连续出勤 7 天没有休息日，未事先备案（R17，", september.TextContent, StringComparison.Ordinal);
        var october = (await browser.OpenAsync($"/rosters/{roster}/payments?month=2018-10")).QuerySelector("tbody tr")!.TextContent;
        Assert.Contains("法定节假日出勤 3 天（2018-10-01 2018-10-02 2018-10-03），未事先备案", october, StringComparison.Ordinal);
        Assert.Contains("连续出勤 10 天没有休息日", october, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinesOfAnotherImport_AreNotTakenTwice()
    {
        await portal.ApprovedAsync(TestAccounts.Jscj, 61);
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        Assert.Equal(AttendanceImportState.Applied, await SendAsync(browser, "学号,日期", "S61,2018-09-03"));
        using var sent = await browser.UploadAsync("/attendance", "/attendance", "又一份.csv", Csv("学号,日期", "S61,2018-09-03", "S61,2018-09-04"));
        Assert.Equal(AttendanceImportState.Applied, await ReadAsync(sent.Headers.Location!.OriginalString));
        var page = await browser.OpenAsync(sent.Headers.Location.OriginalString);
        Assert.Equal(["2 同一人同一天的同类考勤已由另一次导入登记"], page.QuerySelectorAll("tbody tr").Select(r => $"{r.Children[0].TextContent} {r.Children[1].TextContent}"));
    }

    [Fact]
    public async Task OldExcel_IsRefusedAtTheGate()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var answer = await browser.UploadAsync("/attendance", "/attendance", "考勤.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("旧版 Excel", (await PortalBrowser.ReadAsync(answer)).QuerySelector("#File-error")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<AttendanceImportState> SendAsync(PortalBrowser browser, params string[] lines)
    {
        using var sent = await browser.UploadAsync("/attendance", "/attendance", "考勤.csv", Csv(lines));
        return await ReadAsync(sent.Headers.Location!.OriginalString);
    }

    private Task<AttendanceImportState> ReadAsync(string path) => portal.ReadAttendanceAsync(path);

    private static string Name(int person) => CsvStudent.Numbered(person).Name;

    private static byte[] Csv(params string[] lines) => AttendanceFiles.Csv(lines);
}
