using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Operations;

public sealed class HealthTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData(null)]
    [InlineData(TestAccounts.Coordinator)]
    [InlineData(TestAccounts.LiaisonOfWhzy)]
    public async Task Ready_TellsOthersOneWord(string? user)
    {
        using var browser = user is null ? portal.Stranger() : await portal.SignInAsAsync(user);
        using var response = await browser.GetAsync("/health/ready");
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(TestAccounts.Administrator)]
    [InlineData(TestAccounts.Auditor)]
    public async Task Ready_TellsOperatorsTheChecks(string user)
    {
        using var browser = await portal.SignInAsAsync(user);
        using var response = await browser.GetAsync("/health/ready");
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var checks = json.RootElement.GetProperty("checks").EnumerateArray().Select(c => c.GetProperty("name").GetString());
        Assert.Equal(["draining", "database", "keys", "disk"], checks);
    }

    [Theory]
    [InlineData("UPDATE __EFMigrationsHistory SET MigrationId = 'x' || MigrationId", "UPDATE __EFMigrationsHistory SET MigrationId = substr(MigrationId, 2)", "newer")]
    [InlineData("ALTER TABLE __EFMigrationsHistory RENAME TO Hidden", "ALTER TABLE Hidden RENAME TO __EFMigrationsHistory", "older")]
    [InlineData("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '1')", "DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '2999%'", "29990101000000_Later")]
    public async Task SchemaOfAnotherVersion_IsLiveButNotReady_AndOperatorsLearnWhy(string change, string undo, string reason)
    {
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var stranger = portal.Stranger();
        await portal.WithDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(change));
        using var live = await stranger.GetAsync("/health/live");
        using var ready = await stranger.GetAsync("/health/ready");
        using var explained = await administrator.GetAsync("/health/ready");
        await portal.WithDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(undo));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.StatusCode, ready.StatusCode));
        Assert.Equal("Unhealthy", await ready.Content.ReadAsStringAsync());
        Assert.Contains(reason, await explained.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeyNobodyCanOpen_IsNotReady()
    {
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        var ring = portal.Host.Services.GetRequiredService<KeyRing>();
        Assert.Equal(0, ring.CountUnreadable());
        await portal.WithDatabaseAsync(async db =>
        {
            var key = await db.DataProtectionKeys.AsNoTracking().FirstAsync();
            var foreign = Regex.Replace(key.Xml!, "key id=\"[^\"]+\"", $"key id=\"{Guid.NewGuid()}\"", RegexOptions.None, TimeSpan.FromSeconds(1));
            db.Add(new DataProtectionKey { FriendlyName = "foreign", Xml = foreign.Replace("<value>", "<value>!", StringComparison.Ordinal) });
            return await db.SaveChangesAsync();
        });
        Assert.Equal(1, ring.CountUnreadable());
        using var explained = await administrator.GetAsync("/health/ready");
        await portal.WithDatabaseAsync(db => db.DataProtectionKeys.Where(k => k.FriendlyName == "foreign").ExecuteDeleteAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, explained.StatusCode);
        Assert.Contains("cannot be opened", await explained.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
