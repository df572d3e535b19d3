using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Figures.Families;
using JdPartnership.TestKit.Databases;
using Moq;

namespace JdPartnership.Core.Tests.Figures;

public sealed class FigureServiceTests
{
    private static readonly ReportFacts Own = Facts.None with { Colleges = [Facts.College(1)], Headcounts = [Facts.Headcount(1, 2018, 520)] };

    [Fact]
    public async Task Get_AsCoordinator_GivesTheEnterprise_AndAskedForTheCollegeToo()
    {
        Assert.All((await GetAsync(TestUser.Coordinator, null)).All, f => Assert.True(f.Scope.IsEnterprise));
        var figures = await GetAsync(TestUser.Coordinator, 1);
        Assert.True(figures.TryGet("internships.headcount.2018", out _));
        Assert.True(figures.TryGet("college.internships.headcount.2018", out _));
    }

    [Fact]
    public async Task Get_AsLiaison_GivesItsOwnCollegeOnly_WithoutBeingAsked()
    {
        var figures = await GetAsync(TestUser.Liaison(1), null);

        Assert.All(figures.All, f => Assert.Equal("college:1", f.Scope.ToString()));
        Assert.Equal(520, figures["college.internships.headcount.2018"].Value);
    }

    [Fact]
    public async Task Get_UnknownPeriodOrCollege_IsNotFound()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => GetAsync(TestUser.Coordinator, 99));
        await Assert.ThrowsAsync<NotFoundException>(() => GetAsync(TestUser.Liaison(1), 2));
        await Assert.ThrowsAsync<NotFoundException>(() => GetAsync(TestUser.Coordinator, null, "1999"));
    }

    [Fact]
    public async Task Get_WithoutScope_GivesNothing() => Assert.Empty((await GetAsync(TestUser.Nobody, null)).All);

    private static Task<FigureSet> GetAsync(ICurrentUser user, int? college, string period = "2019")
    {
        var queries = new Mock<IFactQueries>();
        queries.Setup(q => q.FindAsync("2019", It.IsAny<CancellationToken>())).ReturnsAsync(Own);
        return new FigureService(queries.Object, new FigureCatalogue([new InternshipFigures()]), user).GetAsync(period, college, default);
    }
}
