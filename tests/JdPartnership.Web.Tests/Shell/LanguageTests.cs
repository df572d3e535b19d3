using JdPartnership.Core.Jobs;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Shell;

public sealed class LanguageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Stranger_GetsChinese_WhateverTheBrowserPrefers()
    {
        using var browser = portal.Stranger();
        browser.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US,en;q=0.9");
        var page = await browser.OpenAsync("/account/login");
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("登录", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Switch_ChangesThePageAtOnce_AndIsKeptWithTheAccount()
    {
        using (var browser = await portal.SignInAsAsync(TestAccounts.Coordinator))
        {
            using var switched = await browser.SubmitAsync("/account/password?from=here", "/language");
            Assert.Equal("/account/password?from=here", switched.Headers.Location!.OriginalString);
            var page = await browser.OpenAsync("/account/password");
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.Equal("Change password", page.QuerySelector("h1")!.TextContent);
        }

        Assert.Equal("en", await portal.WithDatabaseAsync(db => db.Users.Where(u => u.UserName == TestAccounts.Coordinator).Select(u => u.Language).SingleAsync()));
        using var elsewhere = await portal.SignInAsAsync(TestAccounts.Coordinator);
        Assert.Equal("en", (await elsewhere.OpenAsync("/")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task English_pages_hold_no_Chinese_but_the_way_back()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var switched = await browser.SubmitAsync("/", "/language", ("language", "en"));
        foreach (var path in new[] { "/", "/account/password" })
        {
            var page = await browser.OpenAsync(path);
            // Names and units of records are Chinese, and say so to whoever reads them aloud.
            foreach (var element in page.QuerySelectorAll(".language, .avatar, main [lang=zh-CN]").ToList())
            {
                element.Remove();
            }

            // A person's name stays as it is.
            Assert.DoesNotMatch("[一-鿿]", page.DocumentElement.OuterHtml.Replace("平台管理员", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task English_jobs_speak_English()
    {
        var id = await portal.WithDatabaseAsync(async db =>
        {
            var job = new Job("none", new("Job.TitleAttendanceRead"), "{}", "english", null, "tests", DateTime.UnixEpoch);
            job.Start(DateTime.UnixEpoch, "node");
            job.Fail(new("Job.Broke"), DateTime.UnixEpoch);
            db.Add(job);
            await db.SaveChangesAsync();
            return job.Id;
        });
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var switched = await browser.SubmitAsync("/", "/language", ("language", "en"));

        var page = await browser.OpenAsync($"/jobs/{id}");

        Assert.Equal("Read an attendance file", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(4, page.QuerySelectorAll(".job-log tbody tr").Length);
        Assert.DoesNotMatch("[一-鿿]", page.QuerySelector("#job")!.TextContent);
    }

    [Fact]
    public async Task English_refusals_are_English()
    {
        using var browser = portal.Stranger();
        using var switched = await browser.SubmitAsync("/account/login", "/language", ("language", "en"));
        using var response = await browser.SubmitAsync("/account/login", "/account/login");
        var page = await PortalBrowser.ReadAsync(response);
        Assert.Equal("Enter User name.", page.QuerySelector("#UserName-error")!.TextContent);
    }
}
