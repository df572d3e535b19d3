using System.Globalization;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Data;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Security;

/// <summary>A row of every kind that a college owns and an address can name.</summary>
internal sealed record CollegeRows(int College, int Alias, int Batch, int Roster, int Upload, int Entry, int Payment, int Waiver, int Export)
{
    public static async Task<CollegeRows> AddAsync(PartnershipDbContext db, string name)
    {
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        var college = await db.Colleges.SingleAsync(c => c.Name == name);
        var centre = await db.ServiceCentres.OrderBy(c => c.Order).FirstAsync();
        var post = await db.Posts.FirstOrDefaultAsync(p => p.Name == "矩阵测试岗位") ?? new Post("矩阵测试岗位");
        var alias = college.AddAlias(name + "旧称", source: "test", validFrom: null, validTo: null);
        db.AddRange([alias, .. RosterTestData.RosterOf(college, post, centre)]);
        await db.SaveChangesAsync();
        var upload = db.ChangeTracker.Entries<RosterUpload>().Single().Entity;
        var entry = db.ChangeTracker.Entries<RosterEntry>().Single().Entity;
        var attendance = RosterTestData.Attendance();
        db.Add(attendance);
        await db.SaveChangesAsync();
        db.AddRange(RosterTestData.RecordsOf(upload, post, centre, entry, attendance));
        await db.SaveChangesAsync();
        return new CollegeRows(
            college.Id, alias.Id, upload.Roster!.BatchId, upload.RosterId, upload.Id, entry.Id, Only<StipendPayment>(db).Id, Only<RuleWaiver>(db).Id, Only<UnmaskedExport>(db).Id);
    }

    /// <param name="before">What stands before the hole.</param>
    /// <param name="hole">Its name.</param>
    /// <returns><c>null</c> for a hole that takes no row of a college.</returns>
    public string? Fill(string before, string hole) => (before, hole) switch
    {
        (_, "aliasId") => Text(Alias),
        (_, "entry") => Text(Entry),
        (_, "paymentId") => Text(Payment),
        (_, "waiver") => Text(Waiver),
        (_, "rosterId") or ("/rosters/", "id") => Text(Roster),
        (_, "college") or ("/colleges/", "id") => Text(College),
        ("/batches/" or "/personal-data/retention/", "id") => Text(Batch),
        ("/personal-data/exports/", "id") => Text(Export),
        (_, "id") when before.EndsWith("/uploads/", StringComparison.Ordinal) => Text(Upload),
        _ => null,
    };

    private static T Only<T>(PartnershipDbContext db)
        where T : class => db.ChangeTracker.Entries<T>().Single().Entity;

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
