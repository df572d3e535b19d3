using JdPartnership.Core.Claims;
using JdPartnership.Core.Common;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Periods;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Reports;

public abstract class PeriodRepositoryTests : DatabaseTests
{
    [DatabaseFact]
    public async Task Create_Update_Remove_LeaveAHistory_AndFreeTheLabel()
    {
        await using (var session = Database.As(TestUser.Coordinator))
        {
            var service = new PeriodService(session.Get<IPeriodRepository>(), session.UnitOfWork);
            await service.CreateAsync(TestData.PeriodDetails("2020"), default);
            await service.UpdateAsync(
                new UpdatePeriod { Label = "2020", Version = (await service.GetAsync("2020", default)).Version, Details = TestData.PeriodDetails("2021") with { Title = "新标题" } }, default);
        }

        await using (var session = Database.As(TestUser.Coordinator))
        {
            var service = new PeriodService(session.Get<IPeriodRepository>(), session.UnitOfWork);
            await Assert.ThrowsAsync<NotFoundException>(() => service.GetAsync("2020", default));
            Assert.Equal("新标题", (await service.GetAsync("2021", default)).Title);
            await service.RemoveAsync("2021", default);
            Assert.Null(await service.ProposeAsync(default));
        }

        await Database.StoreAsync(TestData.Period("2021"));
    }

    [DatabaseFact]
    public async Task Newest_IsTheOneThatEndsLast()
    {
        await Database.StoreAsync(
            TestData.Period("2019"), new ReportPeriod(TestData.PeriodDetails("2018") with { Start = new DateOnly(2016, 9, 1), End = new DateOnly(2017, 8, 31) }));
        await using var session = Database.As(TestUser.Coordinator);
        Assert.Equal("2019", (await session.Get<IPeriodRepository>().FindNewestAsync(default))!.Label);
    }

    [DatabaseTheory]
    [InlineData("none", false)]
    [InlineData("section", true)]
    [InlineData("listing", true)]
    [InlineData("claim", true)]
    public async Task Used_IsOneThatSomethingBelongsTo(string what, bool isUsed)
    {
        var period = TestData.Period();
        if (what == "section")
        {
            period.AddSection(new ReportSection(1, 1, "概况", "正文"));
        }

        await Database.StoreAsync(period, TestData.Period("2020"));
        await using (var session = Database.As(TestUser.Coordinator))
        {
            if (what == "listing")
            {
                var college = TestData.College("三江学院", "32");
                session.Context.Add(college);
                session.Context.Attach(period);
                session.Context.Add(new PartnerListing(period, 1, "三江学院", college));
            }
            else if (what == "claim")
            {
                session.Context.Add(new Claim("claims.staff", period.Id, 1, "员工", 1, "人") { AsOf = period.End, Source = "test" });
            }

            await session.Context.SaveChangesAsync();
        }

        await using var reading = Database.As(TestUser.Coordinator);
        Assert.Equal(isUsed, await reading.Get<IPeriodRepository>().IsUsedAsync(period.Id, default));
    }
}

public sealed class PeriodRepositoryTestsOnSqlite : PeriodRepositoryTests;

[OnSqlServer]
public sealed class PeriodRepositoryTestsOnSqlServer : PeriodRepositoryTests;
