using System.Globalization;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Databases;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Stipends;

/// <summary>A portal with approved rosters, whose students are there from September 2018 to February 2019 for 3,000 yuan a month.</summary>
public sealed class PaymentPortal : PortalFixture
{
    /// <returns>The roster.</returns>
    public async Task<int> ApprovedAsync(string college, params int[] persons)
    {
        var roster = await this.NewRosterAsync(college);
        await WithDatabaseAsync(async db =>
        {
            var stored = await db.Rosters.AsTracking().Include(r => r.Batch!.Posts).ThenInclude(p => p.Post).Include(r => r.Batch!.Posts).ThenInclude(p => p.ServiceCentre).SingleAsync(r => r.Id == roster);
            var place = stored.Batch!.Posts.Single();
            var upload = RosterTestData.Upload(stored);
            db.Add(upload);
            db.AddRange(persons.Select(p => Entry(stored, upload, p, place.Post!, place.ServiceCentreId)));
            await db.SaveChangesAsync();
            await db.RosterEntries.Where(e => e.RosterId == roster).ExecuteUpdateAsync(set => set.SetProperty(e => e.IsInForce, true));
            await db.Rosters.Where(r => r.Id == roster).ExecuteUpdateAsync(set => set.SetProperty(r => r.ApprovedRevision, 1).SetProperty(r => r.State, RosterState.Approved));
            return 0;
        });
        return roster;
    }

    /// <summary>Wages of the post at its centre: 80 % of 3,380 is 2,704.</summary>
    public Task WagesAsync(int roster) => WithDatabaseAsync(async db =>
    {
        var entry = await db.RosterEntries.FirstAsync(e => e.RosterId == roster);
        if (!await db.PostWages.AnyAsync(w => w.PostId == entry.PostId))
        {
            db.Add(new PostWage(entry.PostId, entry.ServiceCentreId, new DateOnly(2018, 1, 1), 3380) { ProbationWage = 3180, LowestTierWage = 3000 });
            await db.SaveChangesAsync();
        }

        return 0;
    });

    public Task<List<int>> EntriesAsync(int roster) =>
        WithDatabaseAsync(db => db.RosterEntries.Where(e => e.RosterId == roster).OrderBy(e => e.RowNumber).Select(e => e.Id).ToListAsync());

    private RosterEntry Entry(Roster roster, Core.Rosters.Uploads.RosterUpload upload, int person, Post post, int centre)
    {
        var number = CsvStudent.IdNumberOf(person);
        return new RosterEntry
        {
            RosterId = roster.Id,
            CollegeId = roster.CollegeId,
            AddedBy = upload,
            RowNumber = person,
            Name = CsvStudent.Numbered(person).Name,
            NameNormalized = CsvStudent.Numbered(person).Name,
            IdIndex = Host.Services.GetRequiredService<BlindIndex>().Of(IdentityType.ResidentIdentityCard, number),
            IdMask = Masks.IdentityNumber(number),
            Sealed = [1],
            Fingerprint = person.ToString("x32", CultureInfo.InvariantCulture),
            StudentNumber = $"S{person}",
            PostId = post.Id,
            ServiceCentreId = centre,
            Start = new DateOnly(2018, 9, 1),
            End = new DateOnly(2019, 2, 28),
            MonthlyPay = 3000,
        }.TakeUp();
    }
}
