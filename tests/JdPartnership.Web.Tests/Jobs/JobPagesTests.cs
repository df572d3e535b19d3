using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using JdPartnership.Core.Jobs;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Jobs;

public sealed class JobPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Coordinator_ExportsAll_FollowsTheJobAndDownloadsTheZip()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var queued = await browser.SubmitAsync("/reports/2019", "/reports/2019/export-all", ("Formats", "Xlsx"));
        Assert.Equal(HttpStatusCode.Redirect, queued.StatusCode);
        var path = queued.Headers.Location!.OriginalString;
        Assert.StartsWith("/jobs/", path, StringComparison.Ordinal);
        await FinishedAsync(IdOf(path));

        var page = await browser.OpenAsync(path);
        Assert.Contains("已完成", page.QuerySelector(".status-success")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("noscript"));
        var log = page.QuerySelectorAll(".job-log tbody tr").Select(r => r.Children[1].TextContent).ToList();
        Assert.Equal(("已完成", "coordinator 发起"), (log[0], log[^1]));
        using var progress = await browser.GetAsync(path + "/progress");
        Assert.Equal("true", Assert.Single(progress.Headers.GetValues("HX-Refresh")));

        using var result = await browser.GetAsync(path + "/result");
        Assert.Equal("江苏京东信息技术有限公司_企业年报_2019.zip", result.Content.Headers.ContentDisposition!.FileNameStar);
        await using var zip = new ZipArchive(await result.Content.ReadAsStreamAsync());
        Assert.Equal(126, zip.Entries.Count);
        Assert.Equal(126, zip.Entries.Select(e => e.FullName).Distinct(StringComparer.Ordinal).Count());

        using var part = new HttpRequestMessage(HttpMethod.Get, path + "/result") { Headers = { Range = new RangeHeaderValue(0, 99) } };
        using var partial = await browser.Http.SendAsync(part);
        Assert.Equal((HttpStatusCode.PartialContent, 100L), (partial.StatusCode, partial.Content.Headers.ContentLength!.Value));
    }

    [Fact]
    public async Task SameSubmissionTwice_IsOneJob()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var submission = Guid.NewGuid().ToString();
        using var first = await browser.PostAsync("/reports/2019/export-all", ("Formats", "Html"), ("Submission", submission));
        using var second = await browser.PostAsync("/reports/2019/export-all", ("Formats", "Html"), ("Submission", submission));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        await FinishedAsync(IdOf(first.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Auditor_SeesJobsButNeitherManagesNorDownloads()
    {
        var id = await StoreAsync(job => job.Succeed(result: null, DateTime.UnixEpoch));
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        Assert.Contains($"/jobs/{id}", (await browser.OpenAsync("/jobs?size=200")).QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")));
        Assert.Empty((await browser.OpenAsync($"/jobs/{id}")).QuerySelectorAll("main form"));
        using var result = await browser.GetAsync($"/jobs/{id}/result");
        using var cancel = await browser.PostAsync($"/jobs/{id}/cancel");
        using var retry = await browser.PostAsync($"/jobs/{id}/retry");
        using var start = await browser.PostAsync("/reports/2019/export-all", ("Formats", "Xlsx"), ("Submission", Guid.NewGuid().ToString()));
        Assert.All([result, cancel, retry, start], answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
    }

    [Fact]
    public async Task Liaison_HasNoJobsPageAndStartsNoJob()
    {
        var id = await StoreAsync(_ => { });
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        foreach (var path in new[] { "/jobs", $"/jobs/{id}", $"/jobs/{id}/progress", $"/jobs/{id}/result" })
        {
            using var response = await browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }

        using var start = await browser.PostAsync("/reports/2019/export-all", ("Formats", "Xlsx"), ("Submission", Guid.NewGuid().ToString()));
        Assert.Equal(HttpStatusCode.Forbidden, start.StatusCode);
    }

    [Fact]
    public async Task RunningJob_PollsAndRefreshesWithoutScript()
    {
        var id = await StoreAsync(job => job.Start(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1), "node"));
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        var page = await browser.OpenAsync($"/jobs/{id}");
        Assert.Equal($"/jobs/{id}/progress", page.QuerySelector("#job")!.GetAttribute("hx-get"));
        Assert.NotNull(page.QuerySelector("#job progress"));
        Assert.Contains("http-equiv=\"refresh\"", page.QuerySelector("head noscript")!.InnerHtml, StringComparison.Ordinal);

        using var cancelled = await browser.SubmitAsync($"/jobs/{id}", $"/jobs/{id}/cancel");
        Assert.Equal($"/jobs/{id}", cancelled.Headers.Location!.OriginalString);
        var after = await browser.OpenAsync($"/jobs/{id}");
        Assert.Contains("正在取消", after.QuerySelector("#job .status")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(after.Forms, form => form.GetAttribute("action") == $"/jobs/{id}/cancel");
    }

    [Fact]
    public async Task RetryOfAFinishedJob_IsRefusedInWords()
    {
        var id = await StoreAsync(job => job.Succeed(result: null, DateTime.UnixEpoch));
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var refused = await browser.PostAsync($"/jobs/{id}/retry");
        Assert.Contains("不能重试", (await browser.OpenAsync(refused.Headers.Location!.OriginalString)).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResultGoneFromTheDisk_IsSaidAtTheJob()
    {
        var file = new Core.Files.StoredFile("年报.zip", "application/zip", "not-there", 3, "0", DateTime.UnixEpoch);
        var id = await StoreAsync(job => job.Succeed(file, DateTime.UnixEpoch));
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var refused = await browser.GetAsync($"/jobs/{id}/result");
        Assert.Equal($"/jobs/{id}", refused.Headers.Location!.OriginalString);
        Assert.Contains("已不在服务器上", (await browser.OpenAsync($"/jobs/{id}")).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/jobs/99999")]
    [InlineData("/jobs/99999/result")]
    public async Task NoSuchJob_Is404(string path)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var response = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static int IdOf(string path) => int.Parse(path["/jobs/".Length..], System.Globalization.CultureInfo.InvariantCulture);

    private Task<int> StoreAsync(Action<Job> change) => portal.WithDatabaseAsync(async db =>
    {
        // Held by nobody's worker: its sign of life lies in the future.
        var job = new Job("none", JobSentence.Verbatim("测试任务"), "{}", Guid.NewGuid().ToString(), null, "tests", DateTime.UnixEpoch);
        job.Start(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1), "node");
        change(job);
        db.Add(job);
        await db.SaveChangesAsync();
        return job.Id;
    });

    private async Task FinishedAsync(int id)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (await portal.WithDatabaseAsync(db => db.Jobs.Where(j => j.Id == id).Select(j => j.State).SingleAsync()) is not JobState.Succeeded)
        {
            await Task.Delay(250, limit.Token);
        }
    }
}
