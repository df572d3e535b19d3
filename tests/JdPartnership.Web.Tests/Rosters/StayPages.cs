using System.Globalization;
using JdPartnership.Core.Attendance;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Databases;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>Approved rosters for the tests of what comes after approval.</summary>
public abstract class StayPages(RosterPortal portal) : IClassFixture<RosterPortal>
{
    protected RosterPortal Portal => portal;

    protected Task<(int Roster, List<int> Entries)> ApprovedAsync(PortalBrowser coordinator, params int[] persons) => ApprovedAsync(coordinator, TestAccounts.Whzy, persons);

    protected async Task<(int Roster, List<int> Entries)> ApprovedAsync(PortalBrowser coordinator, string college, params int[] persons)
    {
        var (_, roster) = await portal.BatchAsync(coordinator, college);
        await portal.FillAsync(roster, persons);
        await SealAsync(roster);
        using var submitted = await coordinator.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        await portal.ApproveAsync(roster);
        return (roster, await portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.RosterId == roster).OrderBy(e => e.RowNumber).Select(e => e.Id).ToListAsync()));
    }

    // As the reader seals them: a transfer opens the number to ask the rules about it.
    private Task<int> SealAsync(int roster) => portal.WithDatabaseAsync(async db =>
    {
        var protector = portal.Host.Services.GetRequiredService<IPersonalDataProtector>();
        foreach (var entry in await db.RosterEntries.AsTracking().Where(e => e.RosterId == roster).ToListAsync())
        {
            entry.Sealed = new RosterSecrets("110105194912310021", null).Seal(protector, entry.Uid);
        }

        return await db.SaveChangesAsync();
    });

    protected Task<int> BegunAsync(int roster) => portal.WithDatabaseAsync(db => db.RosterEntries
        .Where(e => e.RosterId == roster)
        .ExecuteUpdateAsync(set => set.SetProperty(e => e.Start, new DateOnly(2019, 9, 1))));

    // One day at the place a transfer led to, as an attendance file would bring it.
    protected Task<int> AttendedAsync(int roster, DateOnly day) => portal.WithDatabaseAsync(async db =>
    {
        var next = await db.RosterEntries.SingleAsync(e => e.RosterId == roster && e.TransferredFromId != null);
        var import = RosterTestData.Attendance();
        import.Begin();
        import.Apply(new AttendanceCounts(1, 1, day, day), "{}");
        db.Add(import);
        await db.SaveChangesAsync();
        db.Add(new AttendanceRecord { ImportId = import.Id, CollegeId = next.CollegeId, RosterEntryId = next.Id, Day = day, Hours = 8, RowNumber = 2 });
        return await db.SaveChangesAsync();
    });

    // The batch offers a second post, as its form would store it.
    protected Task<string> OfferedAsync(int roster, string post) => portal.WithDatabaseAsync(async db =>
    {
        var batch = await db.InternshipBatches.AsTracking().Include(b => b.Posts).SingleAsync(b => db.Rosters.Any(r => r.Id == roster && r.BatchId == b.Id));
        var place = batch.Posts.Single();
        var other = await db.Posts.Where(p => p.Name == post).Select(p => p.Id).SingleAsync();
        batch.OfferPosts([place, new(other, place.ServiceCentreId)]);
        await db.SaveChangesAsync();
        return string.Create(CultureInfo.InvariantCulture, $"{other}-{place.ServiceCentreId}");
    });
}
