using System.Globalization;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>A portal with a post, and batches made through its own forms.</summary>
public sealed class RosterPortal : PortalFixture
{
    private int _batches;

    public Task<PortalBrowser> CoordinatorAsync() => SignInAsAsync(TestAccounts.Coordinator);

    /// <returns>Id of the post that every batch of the fixture offers.</returns>
    public Task<int> PostIdAsync() => WithDatabaseAsync(async db =>
    {
        if (await db.Posts.Where(p => p.Name == "测试客服").Select(p => (int?)p.Id).FirstOrDefaultAsync() is { } id)
        {
            return id;
        }

        var post = new Post("测试客服");
        db.Add(post);
        await db.SaveChangesAsync();
        return post.Id;
    });

    public Task<int> CentreIdAsync() => WithDatabaseAsync(db => db.ServiceCentres.OrderBy(c => c.Order).Select(c => c.Id).FirstAsync());

    /// <returns>Ids of a new batch of a college and of its roster.</returns>
    public async Task<(int Batch, int Roster)> BatchAsync(PortalBrowser browser, string college = TestAccounts.Whzy)
    {
        var name = $"2026年批次{Interlocked.Increment(ref _batches)}";
        using var created = await browser.SubmitAsync("/batches/new", "/batches/new", await FieldsAsync(name, college));
        var batch = int.Parse(created.Headers.Location!.OriginalString.Split('/')[^1], CultureInfo.InvariantCulture);
        return (batch, await WithDatabaseAsync(db => db.Rosters.Where(r => r.BatchId == batch).Select(r => r.Id).SingleAsync()));
    }

    public async Task<(string Name, string Value)[]> FieldsAsync(string name, string college = TestAccounts.Whzy) =>
    [
        ("Name", name),
        ("CollegeId", (await this.CollegeIdAsync(college)).ToString(CultureInfo.InvariantCulture)),
        ("Engagement", "PostInternship"),
        ("Start", "2026-09-01"),
        ("End", "2027-02-28"),
        ("PlannedPersons", "40"),
        ("Places[0].PostId", (await PostIdAsync()).ToString(CultureInfo.InvariantCulture)),
        ("Places[0].ServiceCentreId", (await CentreIdAsync()).ToString(CultureInfo.InvariantCulture)),
        ("Places[0].Persons", "40"),
    ];

    /// <summary>Entries as an applied upload leaves them, by number of person; findings stand at the first.</summary>
    public async Task FillAsync(int rosterId, int[] persons, params (string Code, RuleSeverity Severity)[] findings)
    {
        var post = await PostIdAsync();
        var centre = await CentreIdAsync();
        await WithDatabaseAsync(async db =>
        {
            var roster = await db.Rosters.AsTracking().SingleAsync(r => r.Id == rosterId);
            var upload = RosterTestData.Upload(roster);
            db.Add(upload);
            await db.SaveChangesAsync();
            await db.RosterUploads.Where(u => u.Id == upload.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.State, UploadState.Applied));
            db.AddRange(persons.Select(p => Entry(roster, upload, p, post, centre)));
            db.AddRange(findings.Select(f => new UploadFinding
            {
                UploadId = upload.Id,
                CollegeId = roster.CollegeId,
                RowNumber = persons[0],
                Code = f.Code,
                Severity = f.Severity,
                Arguments = """["1","2","3","4"]""",
            }));
            return await db.SaveChangesAsync();
        });
    }

    // Entries of these tests hold nothing that rules could read; the findings beside them are the tests' own.
    protected override void Replace(IServiceCollection services) => services.AddScoped<IRosterRecheck, KnownFindings>();

    /// <summary>Approves as the administrator: whoever submitted a roster does not approve it.</summary>
    public async Task ApproveAsync(int rosterId)
    {
        using var administrator = await SignInAsAsync(TestAccounts.Administrator);
        var version = await WithDatabaseAsync(db => db.Rosters.Where(r => r.Id == rosterId).Select(r => r.Version).SingleAsync());
        using var approved = await administrator.PostAsync($"/rosters/{rosterId}/approve", ("Version", version.ToString(CultureInfo.InvariantCulture)));
    }

    public Task<RosterState> StateAsync(int rosterId) => WithDatabaseAsync(db => db.Rosters.Where(r => r.Id == rosterId).Select(r => r.State).SingleAsync());

    private static RosterEntry Entry(Roster roster, RosterUpload upload, int person, int post, int centre) => new RosterEntry
    {
        RosterId = roster.Id,
        CollegeId = roster.CollegeId,
        AddedById = upload.Id,
        RowNumber = person,
        Name = $"欧阳测{person}",
        NameNormalized = $"欧阳测{person}",
        IdIndex = person.ToString("x32", CultureInfo.InvariantCulture),
        IdMask = "320************24",
        Sealed = [1],
        Fingerprint = person.ToString("x32", CultureInfo.InvariantCulture),
        StudentNumber = $"S{person}",
        PostId = post,
        ServiceCentreId = centre,
        Start = new DateOnly(2026, 9, 1),
        End = new DateOnly(2027, 2, 28),
    }.TakeUp();
}
