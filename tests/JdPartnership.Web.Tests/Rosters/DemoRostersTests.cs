using System.Net;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Identities;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Demo;
using JdPartnership.Web.PersonalData;
using JdPartnership.Web.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>The rosters of the demo, as the command brings them in.</summary>
public sealed class DemoRostersTests(DemoRostersTests.Loaded portal) : IClassFixture<DemoRostersTests.Loaded>
{
    [Fact]
    public async Task Rosters_AreOneApproved_OneSubmitted_OneInWorkWithFindings()
    {
        var states = await portal.WithDatabaseAsync(db => db.Rosters
            .Where(r => db.RosterEntries.Any(e => e.RosterId == r.Id))
            .OrderBy(r => r.Batch!.Start).ThenBy(r => r.State)
            .Select(r => new { r.College!.Name, r.State, Entries = db.RosterEntries.Count(e => e.RosterId == r.Id && e.TransferredFromId == null) })
            .ToListAsync());
        Assert.Equal(
            [(TestAccounts.Jscj, RosterState.Approved, 24), (TestAccounts.Whzy, RosterState.Draft, 15), ("江苏建筑职业技术学院", RosterState.Submitted, 19)],
            states.Select(s => (s.Name, s.State, s.Entries)));
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var roster = await portal.WithDatabaseAsync(db => db.Rosters.Where(r => r.College!.Name == TestAccounts.Whzy).Select(r => r.Id).SingleAsync());
        var findings = (await liaison.OpenAsync($"/rosters/{roster}?tab=findings")).QuerySelector("table")!.TextContent;
        Assert.All(["R22", "R11Unknown", "R21Minor"], code => Assert.Contains(code, findings, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stays_HoldAnEarlyEnd_ATransfer_AndGrades()
    {
        var ends = await portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.EndedOn != null).OrderBy(e => e.EndedBy).Select(e => e.EndedBy).ToListAsync());
        Assert.Equal([StayEnd.ByStudent, StayEnd.Transferred], ends);
        Assert.Equal(22, await portal.WithDatabaseAsync(db => db.StayAssessments.CountAsync()));
        Assert.Equal((2025, 24), await portal.WithDatabaseAsync(async db => (await db.CountedHeadcounts.SingleAsync()) is var c ? (c.Year, c.Persons) : default));
    }

    [Fact]
    public async Task ExportForm_CountsWhoeverWasTransferredOnce()
    {
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var roster = await portal.WithDatabaseAsync(db => db.Rosters.Where(r => r.State == RosterState.Approved).Select(r => new { r.Id, r.CollegeId }).SingleAsync());
        var form = await coordinator.OpenAsync($"/personal-data/exports/new?college={roster.CollegeId}&roster={roster.Id}");
        Assert.Contains("24 人", form.QuerySelector($"label[for=roster-{roster.Id}]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Persons_HaveValidNumbers_OfNobody_AndPhonesOfNobody()
    {
        var protector = portal.Host.Services.GetRequiredService<IPersonalDataProtector>();
        var secrets = (await portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.TransferredFromId == null).AsNoTracking().ToListAsync()))
            .Select(e => RosterSecrets.Open(protector, e)!)
            .ToList();
        Assert.All(secrets, s =>
        {
            Assert.Equal(IdentityNumber.CheckOf(s.IdNumber), s.IdNumber[^1]);
            Assert.Equal("0000", s.IdNumber[2..6]);
            Assert.StartsWith("141000", s.Phone, StringComparison.Ordinal);
        });
        Assert.Equal(secrets.Count, secrets.Select(s => s.IdNumber).Distinct().Count());
    }

    [Fact]
    public async Task Figures_AreWhatTheReportPrints_WithRostersToo()
    {
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        Assert.Contains("7,210", (await coordinator.OpenAsync("/figures/internships.headcount.2018?period=2019")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(7210, await portal.WithDatabaseAsync(db => db.Headcounts.Where(h => h.Year == 2018).SumAsync(h => h.Persons)));
        Assert.DoesNotContain(await portal.WithDatabaseAsync(db => db.Headcounts.ToListAsync()), h => h.Year == 2025);
    }

    [Fact]
    public async Task CountedHeads_AreFigures_OfTheEnterpriseAndOfTheCollege_AndNoEditionOfEarlierYearsTellsThem()
    {
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        Assert.Equal(("24", "2025年名册统计实习人数"), await CountedAsync(coordinator, "internships.counted.2025"));
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfJscj);
        Assert.Equal(("24", "本校2025年名册统计实习人数"), await CountedAsync(liaison, "college.internships.counted.2025"));
        using var another = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        Assert.DoesNotContain("counted", (await another.OpenAsync("/figures")).Body!.InnerHtml, StringComparison.Ordinal);
        using var edition = await coordinator.GetAsync("/reports/2019/enterprise/export/html");
        Assert.DoesNotContain("counted", await edition.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<(string Value, string Name)> CountedAsync(PortalBrowser browser, string key)
    {
        var rows = await browser.OpenAsync($"/figures/{key}?period=2019");
        Assert.Equal(TestAccounts.Jscj, rows.QuerySelector("tbody th")!.TextContent.Trim());
        Assert.Contains((await browser.OpenAsync("/figures")).QuerySelectorAll("code"), code => code.TextContent == key);
        return (rows.QuerySelector("tbody td.number")!.TextContent.Trim(), rows.QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task ErrorWorkbook_OfTheDraft_IsThere()
    {
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var upload = await portal.WithDatabaseAsync(db => db.RosterUploads.Where(u => u.Roster!.State == RosterState.Draft).Select(u => new { u.Id, u.RosterId, u.ErrorRows }).SingleAsync());
        using var errors = await liaison.GetAsync($"/rosters/{upload.RosterId}/uploads/{upload.Id}/errors");
        Assert.Equal((HttpStatusCode.OK, 2), (errors.StatusCode, upload.ErrorRows));
    }

    [Fact]
    public async Task LostKeys_AreNotReplacedByNewOnes_WhileTheDatabaseHoldsWhatTheySealed()
    {
        var keys = portal.Host.Services.GetRequiredService<KeyFile>();
        var aside = keys.Path + ".aside";
        File.Move(keys.Path, aside);
        try
        {
            Assert.Null(await portal.Host.Services.CreateMissingKeysAsync());
            Assert.Contains("从备份恢复", Assert.Throws<SettingsException>(keys.Load).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Move(aside, keys.Path, overwrite: true);
        }
    }

    /// <summary>A portal whose demo has its rosters.</summary>
    public sealed class Loaded : PortalFixture, IAsyncLifetime
    {
        async Task IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            await using var scope = Host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoRosters>().LoadAsync(CancellationToken.None);
        }
    }
}
