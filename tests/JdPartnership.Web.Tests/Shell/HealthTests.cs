using System.Net;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Shell;

public sealed class HealthTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData(null, "Healthy")]
    [InlineData(TestAccounts.Coordinator, "Healthy")]
    public async Task Ready_TellsOthersOneWord(string? user, string expected)
    {
        using var browser = user is null ? portal.Stranger() : await portal.SignInAsAsync(user);
        using var response = await browser.GetAsync("/health/ready");
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Ready_TellsAdministratorsTheChecks()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var response = await browser.GetAsync("/health/ready");
        Assert.Contains("\"migrations\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingMigration_IsLiveButNotReady()
    {
        await portal.WithDatabaseAsync(db => db.Database.ExecuteSqlAsync($"UPDATE __EFMigrationsHistory SET MigrationId = 'x' || MigrationId"));
        using var browser = portal.Stranger();
        using var live = await browser.GetAsync("/health/live");
        using var ready = await browser.GetAsync("/health/ready");
        await portal.WithDatabaseAsync(db => db.Database.ExecuteSqlAsync($"UPDATE __EFMigrationsHistory SET MigrationId = substr(MigrationId, 2)"));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("Unhealthy", await ready.Content.ReadAsStringAsync());
    }
}
