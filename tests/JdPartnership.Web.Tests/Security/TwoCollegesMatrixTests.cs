using System.Net;
using JdPartnership.Data;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Security;

/// <summary>One college's liaison asks every endpoint for rows of another college, of every kind: they are not there, nothing of them shows, and none changes.</summary>
public sealed class TwoCollegesMatrixTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    // Rows that are there, but not in a state in which these pages exist.
    private static readonly string[] NotOfThisState =
    [
        "GET rosters/{rosterId:int}/uploads/{id:int}/errors: 404",
        "GET rosters/{rosterId:int}/uploads/{id:int}/mapping: 404",
    ];

    [Fact]
    public async Task Every_endpoint_hides_the_rows_of_another_college()
    {
        var foreign = await portal.WithDatabaseAsync(db => CollegeRows.AddAsync(db, TestAccounts.Jscj));
        var own = await portal.WithDatabaseAsync(db => CollegeRows.AddAsync(db, TestAccounts.Whzy));
        var before = await portal.WithDatabaseAsync(db => RowsOfAsync(db, foreign.College));
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);

        // All of it the other's, then the first one's own and what hangs on it the other's.
        await AssertHiddenAsync(liaison, foreign.Fill, least: 1);
        await AssertHiddenAsync(liaison, (path, hole) => IsFirst(path) ? own.Fill(path, hole) : foreign.Fill(path, hole), least: 2);

        Assert.Equal(before, await portal.WithDatabaseAsync(db => RowsOfAsync(db, foreign.College)));
    }

    /// <summary>Whoever may see these rows finds them under the same addresses: what is hidden above is there.</summary>
    [Fact]
    public async Task The_same_addresses_answer_the_college_itself()
    {
        var rows = await portal.WithDatabaseAsync(db => CollegeRows.AddAsync(db, "江苏建筑职业技术学院"));
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        var missing = new List<string>();
        foreach (var endpoint in PortalEndpoint.BehindSignIn(portal.Host).Where(e => e.Method == "GET"))
        {
            if (endpoint.PathTo(rows.Fill, least: 1) is { } path)
            {
                using var response = await administrator.GetAsync(path);
                if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Redirect))
                {
                    missing.Add($"{endpoint}: {(int)response.StatusCode}");
                }
            }
        }

        Assert.Equal(string.Join('\n', NotOfThisState), string.Join('\n', missing.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Every_page_of_a_liaison_names_no_other_college()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var others = await portal.WithDatabaseAsync(d => d.Colleges.Where(c => c.Name != TestAccounts.Whzy).Select(c => c.Name).ToListAsync());
        foreach (var endpoint in PortalEndpoint.BehindSignIn(portal.Host).Where(e => e.Method == "GET" && e.Pattern.Parameters.Count == 0))
        {
            foreach (var query in new[] { "", "?q=" + Uri.EscapeDataString("学院"), "?period=2019", "?q=jscj" })
            {
                using var response = await browser.GetAsync(endpoint.Path(0) + query);
                var body = await response.Content.ReadAsStringAsync();
                Assert.True(others.All(name => !body.Contains(name, StringComparison.Ordinal)), $"{endpoint}{query} names another college");
            }
        }
    }

    private async Task AssertHiddenAsync(PortalBrowser liaison, Func<string, string, string?> fill, int least)
    {
        var asked = 0;
        var wrong = new List<string>();
        foreach (var endpoint in PortalEndpoint.BehindSignIn(portal.Host))
        {
            if (endpoint.PathTo(fill, least) is not { } path)
            {
                continue;
            }

            asked++;
            using var response = endpoint.Method == "GET" ? await liaison.GetAsync(path) : await liaison.PostAsync(path);
            var body = await response.Content.ReadAsStringAsync();
            if (response.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden) || body.Contains(TestAccounts.Jscj, StringComparison.Ordinal))
            {
                wrong.Add($"{endpoint}: {(int)response.StatusCode}");
            }
        }

        Assert.True(asked > 0, "No endpoint takes a row of a college.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool IsFirst(string path) => path.Count(c => c == '/') == 2;

    /// <summary>Every version of every row, so that a change to any of them shows.</summary>
    private static async Task<string> RowsOfAsync(PartnershipDbContext db, int college) => string.Join('\n',
    [
        .. await db.Colleges.Where(c => c.Id == college).Select(c => $"college {c.Version} {c.DeletedAt}").ToListAsync(),
        .. await db.CollegeAliases.Where(r => r.CollegeId == college).OrderBy(r => r.Id).Select(r => $"alias {r.Id}").ToListAsync(),
        .. await db.InternshipBatches.Where(r => r.CollegeId == college).OrderBy(r => r.Id).Select(r => $"batch {r.Id} {r.Version} {r.DeletedAt}").ToListAsync(),
        .. await db.Rosters.Where(r => r.CollegeId == college).OrderBy(r => r.Id).Select(r => $"roster {r.Id} {r.Version} {r.State}").ToListAsync(),
        .. await db.RosterUploads.Where(r => r.CollegeId == college).OrderBy(r => r.Id).Select(r => $"upload {r.Id} {r.Version} {r.State}").ToListAsync(),
        .. await db.RosterEntries.Where(r => r.CollegeId == college).OrderBy(r => r.Id).Select(r => $"entry {r.Id} {r.Version}").ToListAsync(),
        .. await db.StipendPayments.Where(r => r.CollegeId == college).OrderBy(r => r.Id).Select(r => $"payment {r.Id}").ToListAsync(),
        .. await db.RuleWaivers.Where(r => r.CollegeId == college).OrderBy(r => r.Id).Select(r => $"waiver {r.Id} {r.State}").ToListAsync(),
        .. await db.UnmaskedExports.Where(r => r.CollegeId == college).OrderBy(r => r.Id).Select(r => $"export {r.Id} {r.State}").ToListAsync(),
    ]);
}
