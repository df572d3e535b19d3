using System.Net;
using AngleSharp.Html.Dom;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Posts;

public sealed class PostPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Post_IsMade_Edited_Deleted_AndRestored()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var created = await browser.SubmitAsync("/posts/new", "/posts/new", ("Name", "质检专员"), ("MajorCategories", "53，51"), ("LabourGrade", "2"), ("MonthlyHours", "166.67"), ("IsForbiddenToWomen", "true"));
        var path = created.Headers.Location!.OriginalString;
        Assert.Contains("53,51", (await browser.OpenAsync(path)).QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);

        var facts = (await browser.OpenAsync(path)).QuerySelector(".key-list")!.TextContent;
        Assert.Contains("166.67 时/月", facts, StringComparison.Ordinal);
        Assert.Equal((166.67m, true), await portal.WithDatabaseAsync(async db => (await db.Posts.SingleAsync(p => p.Name == "质检专员")) is var p ? (p.MonthlyHours, p.IsForbiddenToWomen) : default));
        using var tooMany = await browser.SubmitAsync(path + "/edit", path + "/edit", ("MonthlyHours", "745"));
        Assert.Equal("月工时应大于 0、不超过 744 小时，最多两位小数。", (await PortalBrowser.ReadAsync(tooMany)).QuerySelector("#MonthlyHours-error")!.TextContent);

        using var taken = await browser.SubmitAsync("/posts/new", "/posts/new", ("Name", "质检 专员"));
        Assert.StartsWith("已有同名岗位", (await PortalBrowser.ReadAsync(taken)).QuerySelector("#Name-error")!.TextContent, StringComparison.Ordinal);

        var form = (IHtmlFormElement)(await browser.OpenAsync(path + "/edit")).QuerySelector("form.form-card")!;
        using var saved = await browser.SendAsync(form, path + "/edit", ("IsHighRisk", "true"));
        using var stale = await browser.SendAsync(form, path + "/edit", ("Remark", "我的备注"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("高风险岗位", (await PortalBrowser.ReadAsync(stale)).QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);

        using var deleted = await browser.SubmitAsync(path, path + "/delete");
        Assert.DoesNotContain("质检专员", (await browser.OpenAsync("/posts")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("质检专员", (await browser.OpenAsync("/posts?bin=true")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        using var restored = await browser.SubmitAsync(path, path + "/restore");
        Assert.Contains("质检专员", (await browser.OpenAsync("/posts")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostThatBatchesOffer_CannotBeDeleted()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var post = await portal.WithDatabaseAsync(db => db.Posts.Where(p => p.Name == "电话客服").Select(p => p.Id).SingleAsync());
        using var refused = await browser.SubmitAsync($"/posts/{post}", $"/posts/{post}/delete");
        Assert.Contains("不能删除", (await browser.OpenAsync($"/posts/{post}")).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wage_OfTheSameDay_IsReplaced_AndBadOnesComeBack()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var post = await portal.WithDatabaseAsync(db => db.Posts.Where(p => p.Name == "在线客服").Select(p => p.Id).SingleAsync());
        var centre = await portal.WithDatabaseAsync(db => db.ServiceCentres.Where(c => c.Name == "扬州分中心").Select(c => c.Id.ToString()).SingleAsync());
        var path = $"/posts/{post}";
        using var bad = await browser.SubmitAsync(path, path + "/wages", ("ServiceCentreId", centre), ("MonthlyWage", "四千"));
        var page = await PortalBrowser.ReadAsync(bad);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Equal("四千", ((IHtmlInputElement)page.QuerySelector("#MonthlyWage")!).Value);

        foreach (var amount in new[] { "4000", "4100.50" })
        {
            using var saved = await browser.SubmitAsync(path, path + "/wages", ("ServiceCentreId", centre), ("ValidFrom", "2026-07-01"), ("MonthlyWage", amount), ("Source", "人力部门函"));
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }

        var wages = await portal.WithDatabaseAsync(db => db.PostWages.Where(w => w.PostId == post && w.ServiceCentre!.Name == "扬州分中心").ToListAsync());
        Assert.Equal((4100.50m, "人力部门函"), (Assert.Single(wages).MonthlyWage, wages[0].Source));
        using var removed = await browser.SubmitAsync(path, $"{path}/wages/{wages[0].Id}/remove");
        Assert.Equal(path, removed.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Staffing_OfAWholeCentre_IsReplacedOnTheSameDay()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var centre = await portal.WithDatabaseAsync(db => db.ServiceCentres.Where(c => c.Name == "成都分中心").Select(c => c.Id.ToString()).SingleAsync());
        foreach (var persons in new[] { "1300", "1350" })
        {
            using var saved = await browser.SubmitAsync("/posts/staffing", "/posts/staffing", ("ServiceCentreId", centre), ("ValidFrom", "2026-08-01"), ("Persons", persons));
            Assert.Equal("/posts/staffing", saved.Headers.Location!.OriginalString);
        }

        var levels = await portal.WithDatabaseAsync(db => db.StaffingLevels.Where(s => s.ServiceCentre!.Name == "成都分中心" && s.PostId == null && s.ValidFrom == new DateOnly(2026, 8, 1)).ToListAsync());
        Assert.Equal(1350, Assert.Single(levels).Persons);
        using var bad = await browser.SubmitAsync("/posts/staffing", "/posts/staffing", ("Persons", "-3"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
    }

    [Fact]
    public async Task Liaison_ReadsPosts_ButEditsNone()
    {
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var page = await liaison.OpenAsync("/posts");
        Assert.Contains("电话客服", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href='/posts/new']"));
        using var forbidden = await liaison.GetAsync("/posts/new");
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
    }
}
