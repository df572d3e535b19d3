using JdPartnership.Core.Accounts;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>The rosters of the demo, loaded by processes that end early.</summary>
public sealed class EndedDemoRostersTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task EndedAfterOneStep_ThenAfterTwo_AndSoOn_TheLastFinishes_AndNothingIsThereTwice()
    {
        var steps = 1;
        while (!await LoadAsync(steps))
        {
            steps++;
        }

        Assert.True(steps > 10, $"{steps} steps");
        Assert.True(await IsLoadedAsync());
        Assert.Equal(
            [(TestAccounts.Jscj, RosterState.Approved, 25), (TestAccounts.Whzy, RosterState.Draft, 15), ("江苏建筑职业技术学院", RosterState.Submitted, 19)],
            await portal.WithDatabaseAsync(async db => (await db.Rosters
                .Where(r => db.RosterEntries.Any(e => e.RosterId == r.Id))
                .OrderBy(r => r.Batch!.Start).ThenBy(r => r.State)
                .Select(r => new { r.College!.Name, r.State, Entries = db.RosterEntries.Count(e => e.RosterId == r.Id) })
                .ToListAsync()).Select(r => (r.Name, r.State, r.Entries))));
        Assert.Equal(2, await portal.WithDatabaseAsync(db => db.RosterEntries.CountAsync(e => e.EndedOn != null)));
        Assert.Equal(22, await portal.WithDatabaseAsync(db => db.StayAssessments.CountAsync()));
        Assert.Equal(3, await portal.WithDatabaseAsync(db => db.RosterUploads.CountAsync(u => u.State == UploadState.Applied)));
        Assert.Equal(3, await portal.WithDatabaseAsync(db => db.RosterUploads.CountAsync()));
    }

    private async Task<bool> IsLoadedAsync()
    {
        await using var scope = portal.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DemoRosters>().IsLoadedAsync(CancellationToken.None);
    }

    /// <returns>Whether so many steps were enough.</returns>
    private async Task<bool> LoadAsync(int steps)
    {
        try
        {
            await new DemoRosters(new EnterpriseScope(new EndingScopes(portal.Host.Services.GetRequiredService<IServiceScopeFactory>(), steps))).LoadAsync(CancellationToken.None);
            return true;
        }
        catch (EndedException)
        {
            return false;
        }
    }

    private sealed class EndingScopes(IServiceScopeFactory scopes, int most) : IServiceScopeFactory
    {
        private int _left = most;

        public IServiceScope CreateScope() => _left-- > 0 ? scopes.CreateScope() : throw new EndedException();
    }

    private sealed class EndedException : Exception;
}
