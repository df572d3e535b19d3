using System.Globalization;
using System.Net;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using JdPartnership.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace JdPartnership.Web.Tests.PersonalData;

public sealed class RetentionPagesTests(PrivacyPortal portal) : IClassFixture<PrivacyPortal>
{
    private static readonly DateOnly LongAgo = new(2015, 6, 30);

    [Fact]
    public async Task DueBatch_IsPreviewed_HeldThenErased_AndItsLogSaysSo()
    {
        var (roster, _) = await portal.RosterAsync(PrivacyPortal.Grown, others: 2, end: LongAgo);
        var batch = await BatchAsync(roster);
        var path = string.Create(CultureInfo.InvariantCulture, $"/personal-data/retention/{batch}");
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        Assert.Contains("已到期，下次执行时删除", (await administrator.OpenAsync("/personal-data/retention")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 · 姓名、证件号码", (await administrator.OpenAsync(path)).Body!.TextContent, StringComparison.Ordinal);

        using var silent = await administrator.SubmitAsync(path, path + "/hold");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        using var held = await administrator.SubmitAsync(path, path + "/hold", ("Reason", "劳动争议未结"));
        await RunAsync(administrator);
        Assert.Equal(3, await NamedAsync(roster));
        Assert.Contains("劳动争议未结", (await administrator.OpenAsync(path)).Body!.TextContent, StringComparison.Ordinal);

        using var released = await administrator.SubmitAsync(path, path + "/release");
        var job = await RunAsync(administrator);
        Assert.Equal(0, await NamedAsync(roster));
        Assert.Contains("1 个批次、3 人的个人信息", (await administrator.OpenAsync($"/jobs/{job}")).QuerySelector(".job-log")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("已经删除", (await administrator.OpenAsync(path)).Body!.TextContent, StringComparison.Ordinal);

        using var again = await administrator.PostAsync(path + "/hold", ("Reason", "劳动争议未结"));
        Assert.Contains("已经删除", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var list = await administrator.OpenAsync($"/rosters/{roster}");
        Assert.Contains("（已删除）", list.Body!.TextContent, StringComparison.Ordinal);
        using var upload = await administrator.UploadAsync(
            $"/rosters/{roster}/uploads/new", $"/rosters/{roster}/uploads/new", "名册.csv", RosterCsv.Of(CsvStudent.Numbered(1)));
        Assert.Contains("已按保存期限删除", await upload.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Period_OfItsOwn_KeepsABatchLonger_AndTellsItsSource()
    {
        var (roster, _) = await portal.RosterAsync(PrivacyPortal.Grown, end: LongAgo, number: CsvStudent.IdNumberOf(900_001));
        var batch = await BatchAsync(roster);
        var path = string.Create(CultureInfo.InvariantCulture, $"/personal-data/retention/{batch}");
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        Assert.Contains("系统设置 Retention:Months", (await administrator.OpenAsync(path)).Body!.TextContent, StringComparison.Ordinal);

        using var wrong = await administrator.SubmitAsync(path, path + "/period", ("Months", "500"), ("Reason", "凭证保存期"));
        var page = await PortalBrowser.ReadAsync(wrong);
        Assert.Contains("保存月数应在 1 到 240 之间。", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("500", page.QuerySelector("#Months")!.GetAttribute("value"));

        using var set = await administrator.SubmitAsync(path, path + "/period", ("Months", "240"), ("Reason", "凭证保存期"));
        await RunAsync(administrator);
        Assert.Equal(1, await NamedAsync(roster));
        Assert.Contains("本批次设定，admin：", (await administrator.OpenAsync(path)).Body!.TextContent, StringComparison.Ordinal);

        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        Assert.Null((await coordinator.OpenAsync(path)).QuerySelector("main form"));
        using var refused = await coordinator.PostAsync(path + "/period", ("Months", "1"), ("Reason", "凭证保存期"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Clock_IsScheduledDaily_AndQueuesOneJobADay()
    {
        var scheduler = await portal.Host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        Assert.NotNull(await scheduler.GetJobDetail(RetentionClock.Key));
        await scheduler.TriggerJob(RetentionClock.Key);
        await scheduler.TriggerJob(RetentionClock.Key);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!(await QueuedByTheClockAsync()).Contains(JobState.Succeeded))
        {
            await Task.Delay(100, limit.Token);
        }

        Assert.Single(await QueuedByTheClockAsync());
    }

    private Task<List<JobState>> QueuedByTheClockAsync() => portal.WithDatabaseAsync(db => db.Jobs
        .Where(j => j.Kind == RetentionJob.JobKind && j.RequestedBy == "retention")
        .Select(j => j.State)
        .ToListAsync());

    private Task<int> BatchAsync(int roster) => portal.WithDatabaseAsync(db => db.Rosters.Where(r => r.Id == roster).Select(r => r.BatchId).SingleAsync());

    private Task<int> NamedAsync(int roster) =>
        portal.WithDatabaseAsync(db => db.RosterEntries.CountAsync(e => e.RosterId == roster && e.Name != "（已删除）"));

    private async Task<int> RunAsync(PortalBrowser browser)
    {
        using var queued = await browser.SubmitAsync("/personal-data/retention", "/personal-data/retention/run");
        var job = int.Parse(queued.Headers.Location!.OriginalString.Split('/')[^1], CultureInfo.InvariantCulture);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var state = await portal.WithDatabaseAsync(db => db.Jobs.Where(j => j.Id == job).Select(j => j.State).SingleAsync());
            Assert.NotEqual(JobState.Failed, state);
            if (state == JobState.Succeeded)
            {
                return job;
            }

            await Task.Delay(100, limit.Token);
        }
    }
}
