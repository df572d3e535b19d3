using System.Net;
using AngleSharp.Html.Dom;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Reports;

/// <summary>The administrator's way from one year's report to the next.</summary>
public sealed class PeriodPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task NextPeriod_IsProposed_Made_AndHasAReportAtOnce()
    {
        using var admin = await portal.SignInAsAsync(TestAccounts.Administrator);
        var form = (IHtmlFormElement)(await admin.OpenAsync("/reports/new")).QuerySelector("form.form-card")!;
        Assert.Equal(
            ["2020", "（{0}）", "2018-10-01", "2019-09-30"],
            new[] { "Label", "LabelStyle", "Start", "End" }.Select(f => ((IHtmlInputElement)form.QuerySelector("#" + f)!).Value));

        using var created = await admin.SendAsync(form, "/reports/new");
        Assert.Equal("/reports/2020", created.Headers.Location!.OriginalString);
        Assert.Contains("2018-10-01", (await admin.OpenAsync("/reports/2020")).QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        using var edition = await admin.GetAsync("/reports/2020/enterprise/export/html");
        var report = await edition.Content.ReadAsStringAsync();
        Assert.Contains("2018年10月至2019年9月", report, StringComparison.Ordinal);
        Assert.Contains("本报告期内，尚无登记的合作院校名录。", report, StringComparison.Ordinal);

        using var renamed = await admin.SubmitAsync("/reports/2020/edit", "/reports/2020/edit", ("Label", "2020试编"), ("TitleForOtherTypes", "参与职业教育人才培养年度报告"));
        var path = "/reports/" + Uri.EscapeDataString("2020试编");
        Assert.Equal(path, renamed.Headers.Location!.OriginalString);
        using var deleted = await admin.SubmitAsync(path, path + "/delete");
        Assert.Equal("/reports", deleted.Headers.Location!.OriginalString);
        Assert.Equal(["2019"], await portal.WithDatabaseAsync(db => db.ReportPeriods.Select(p => p.Label).ToListAsync()));
    }

    [Fact]
    public async Task BadInput_ComesBack_WithEverythingTyped()
    {
        using var admin = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var bad = await admin.SubmitAsync("/reports/new", "/reports/new", ("Label", "２０１９"), ("LabelStyle", "年度"), ("End", "2018-01-01"), ("Title", ""));
        var page = await PortalBrowser.ReadAsync(bad);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Equal("已有同名的报告期。", page.QuerySelector("#Label-error")!.TextContent);
        Assert.Contains("写作“{0}”", page.QuerySelector("#LabelStyle-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("结束日期不能早于开始日期。", page.QuerySelector("#End-error")!.TextContent);
        Assert.Contains("请填写标题", page.QuerySelector("#Title-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("２０１９", ((IHtmlInputElement)page.QuerySelector("#Label")!).Value);
    }

    [Fact]
    public async Task StaleForm_ShowsWhatSomebodyElseStored()
    {
        using var admin = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var made = await admin.SubmitAsync("/reports/new", "/reports/new", ("Label", "2031"));
        var form = (IHtmlFormElement)(await admin.OpenAsync("/reports/2031/edit")).QuerySelector("form.form-card")!;
        using var saved = await admin.SendAsync(form, "/reports/2031/edit", ("Title", "别人的标题"));
        using var stale = await admin.SendAsync(form, "/reports/2031/edit", ("Title", "我的标题"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var page = await PortalBrowser.ReadAsync(stale);
        Assert.Contains("别人的标题", page.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("我的标题", ((IHtmlInputElement)page.QuerySelector("#Title")!).Value);
        using var deleted = await admin.SubmitAsync("/reports/2031", "/reports/2031/delete");
    }

    [Fact]
    public async Task PeriodWithSections_CannotBeDeleted()
    {
        using var admin = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var refused = await admin.SubmitAsync("/reports/2019", "/reports/2019/delete");
        Assert.Contains("不能删除", (await admin.OpenAsync("/reports/2019")).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TestAccounts.Coordinator)]
    [InlineData(TestAccounts.Auditor)]
    [InlineData(TestAccounts.LiaisonOfWhzy)]
    public async Task OnlyAdministrators_AreOfferedThem(string user)
    {
        using var browser = await portal.SignInAsAsync(user);
        Assert.Null((await browser.OpenAsync("/reports")).QuerySelector("a[href='/reports/new']"));
        Assert.Null((await browser.OpenAsync("/reports/2019")).QuerySelector("main a[href$='/edit'], main form[action$='/delete']"));
    }
}
