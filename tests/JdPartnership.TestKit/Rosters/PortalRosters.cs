using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.TestKit.Rosters;

/// <summary>Rosters behind the pages of a portal under test.</summary>
public static class PortalRosters
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>A batch of a college with an empty roster, at the first service centre there is.</summary>
    public static Task<int> NewRosterAsync(this PortalFixture portal, string college) => portal.WithDatabaseAsync(db => db.AddRosterAsync(college));

    /// <inheritdoc cref="NewRosterAsync"/>
    public static async Task<int> AddRosterAsync(this PartnershipDbContext db, string college, string? batchName = null)
    {
        var owner = await db.Colleges.SingleAsync(c => c.Name == college);
        var post = await db.Posts.FirstOrDefaultAsync(p => p.Name == CsvStudent.DefaultPost) ?? new Post(CsvStudent.DefaultPost);
        var centre = await db.ServiceCentres.OrderBy(c => c.Order).FirstAsync();
        var batch = new InternshipBatch(owner, batchName ?? $"{college}2018年秋季", EngagementKind.PostInternship, new DateOnly(2018, 9, 1), new DateOnly(2019, 2, 28));
        batch.OfferPosts([new BatchPost(post, centre)]);
        var roster = new Roster(batch);
        db.Add(post);
        db.Add(roster);
        if (post.Id > 0)
        {
            db.Entry(post).State = EntityState.Unchanged;
        }

        await db.SaveChangesAsync();
        return roster.Id;
    }

    /// <summary>Waits until an upload is neither waiting nor being read.</summary>
    public static async Task<UploadState> ReadAsync(this PortalFixture portal, int uploadId)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            var state = await portal.WithDatabaseAsync(db => db.RosterUploads.Where(u => u.Id == uploadId).Select(u => u.State).SingleAsync(limit.Token));
            if (state is not (UploadState.Received or UploadState.Reading))
            {
                return state;
            }

            await Task.Delay(100, limit.Token);
        }
    }

    /// <summary>Names of the working entries, in order.</summary>
    public static Task<List<string>> NamesAsync(this PortalFixture portal, int rosterId) => portal.WithDatabaseAsync(db => db.RosterEntries
        .Where(e => e.RosterId == rosterId && e.RemovedById == null)
        .OrderBy(e => e.Name)
        .Select(e => e.Name)
        .ToListAsync());
}
