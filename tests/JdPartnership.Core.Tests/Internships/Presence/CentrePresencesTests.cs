using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Presence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.Internships.Presence;

public sealed class CentrePresencesTests
{
    private static readonly DateOnly Start = new(2026, 9, 1);
    private static readonly DateOnly Gone = new(2026, 12, 1);

    // 15 interns of all colleges, 5 of them one's own; 100 staff allow 10.
    private static readonly PostChange[] All = [new(1, "客服", Start, 15), new(1, "客服", Gone, -15)];
    private static readonly PostChange[] Own = [new(1, "客服", Start, 5), new(1, "客服", Gone, -5)];

    [Fact]
    public async Task Read_WhoSeesAll_GetsTheComparisonOfCentreAndPost()
    {
        var presence = await ReadAsync(CollegeScope.All, own: All, new StaffStep(null, null, new DateOnly(2026, 1, 1), 100, null), new StaffStep(1, "客服", new DateOnly(2026, 1, 1), 80, null));

        Assert.Equal([null, "客服"], presence.Groups.Select(g => g.Post));
        var centre = presence.Groups[0];
        Assert.Equal((15, 91, true), (centre.Comparison!.Peak, centre.Comparison.DaysOver, centre.IsExceeded));
        Assert.Equal(10, centre.Limit.At(Start));
        Assert.Equal((16, false), (presence.Groups[1].Limit.At(Start), presence.Groups[1].IsExceeded));
    }

    [Fact]
    public async Task Read_Liaison_SeesItsOwnInternsAndWhetherAllExceed_ButNoFigureOfTheOthers()
    {
        var presence = await ReadAsync(CollegeScope.OneCollege(7), Own, new StaffStep(null, null, new DateOnly(2026, 1, 1), 100, null));

        Assert.False(presence.ShowsAll);
        var centre = presence.Groups[0];
        Assert.Equal(5, centre.Present.At(Start));
        Assert.True(centre.IsExceeded);
        Assert.All(presence.Groups, g => Assert.Null(g.Comparison));
    }

    [Fact]
    public async Task Read_StaffUnknown_IsNotJudged()
    {
        var presence = await ReadAsync(CollegeScope.All, All);
        Assert.Null(presence.Groups[0].IsExceeded);
        Assert.Null(presence.Groups[0].Limit.At(Start));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-02-01", "2027-02-28")]
    [InlineData("2026-03-01", "2126-02-01", "2027-02-28")]
    [InlineData("2026-03-01", "2026-03-01", "2026-03-01")]
    [InlineData(null, null, "2026-12-31")]
    public async Task Read_Days_AreBroughtIntoWhatAChartCanShow(string? from, string? to, string last)
    {
        var presence = await ReadAsync(CollegeScope.All, All, from, to);
        Assert.Equal(Day(last), presence.Last);
    }

    [Fact]
    public async Task Read_UnknownCentre_IsNotFound()
    {
        var queries = new Mock<IPresenceQueries>();
        await using var services = new ServiceCollection().AddScoped<ActingUser>().AddScoped(_ => queries.Object).BuildServiceProvider();
        await Assert.ThrowsAsync<NotFoundException>(() => Presences(queries.Object, services, CollegeScope.All).ReadAsync(1, null, null, default));
    }

    private static Task<CentrePresence> ReadAsync(CollegeScope scope, PostChange[] own, params StaffStep[] staff) => ReadAsync(scope, own, null, null, staff);

    private static async Task<CentrePresence> ReadAsync(CollegeScope scope, PostChange[] own, string? from, string? to, params StaffStep[] staff)
    {
        var queries = Queries(own, staff);
        await using var services = new ServiceCollection().AddScoped<ActingUser>().AddScoped(_ => Queries(All, staff)).BuildServiceProvider();
        return await Presences(queries, services, scope).ReadAsync(1, Day(from), Day(to), default);
    }

    private static CentrePresences Presences(IPresenceQueries queries, ServiceProvider services, CollegeScope scope)
    {
        var user = new Mock<ICurrentUser>();
        user.SetupGet(u => u.Scope).Returns(scope);
        return new CentrePresences(
            queries,
            new EnterpriseScope(services.GetRequiredService<IServiceScopeFactory>()),
            user.Object,
            new BusinessClock(new FakeTimeProvider(new DateTimeOffset(2026, 11, 26, 4, 0, 0, TimeSpan.Zero)), TimeZoneInfo.Utc));
    }

    private static IPresenceQueries Queries(PostChange[] changes, StaffStep[] staff)
    {
        var queries = new Mock<IPresenceQueries>();
        queries.Setup(q => q.FindCentreAsync(1, It.IsAny<CancellationToken>())).ReturnsAsync("宿迁分中心");
        queries.Setup(q => q.ListChangesAsync(1, It.IsAny<CancellationToken>())).ReturnsAsync(changes);
        queries.Setup(q => q.ListStaffAsync(1, It.IsAny<CancellationToken>())).ReturnsAsync(staff);
        return queries.Object;
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
