using System.Net;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>Who finds and reads the persons of a roster, and who does not.</summary>
public sealed class RosterReadersTests(RosterPortal portal) : IClassFixture<RosterPortal>
{
    [Fact]
    public async Task Search_WholeIdentityNumber_FindsThePersonAndIsNotEchoed()
    {
        const string Number = "320102200703071234";
        using var coordinator = await portal.CoordinatorAsync();
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [501, 502]);
        var index = portal.Host.Services.GetRequiredService<BlindIndex>().Of(IdentityType.ResidentIdentityCard, Number);
        await portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.RosterId == roster && e.RowNumber == 502).ExecuteUpdateAsync(set => set.SetProperty(e => e.IdIndex, index)));

        using var found = await coordinator.SubmitAsync($"/rosters/{roster}", $"/rosters/{roster}/search", ("number", Number));
        var body = await found.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        Assert.Contains("欧阳测502", body, StringComparison.Ordinal);
        Assert.DoesNotContain("欧阳测501", body, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Auditor_ReadsMasks_AndFindsNobodyByName()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [601], ("R12", RuleSeverity.Warn));
        using var auditor = await portal.SignInAsAsync(TestAccounts.Auditor);
        foreach (var tab in new[] { "entries", "changes", "findings", "entries&name=欧阳" })
        {
            var page = await auditor.OpenAsync($"/rosters/{roster}?tab={tab}");
            Assert.DoesNotContain("欧阳测601", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("欧阳", page.Body.TextContent, StringComparison.Ordinal);
        }

        using var search = await auditor.PostAsync($"/rosters/{roster}/search", ("number", "1"));
        Assert.Equal(HttpStatusCode.Forbidden, search.StatusCode);
    }

    [Fact]
    public async Task AnotherCollege_FindsNoneOfTheRostersPages()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (_, roster) = await portal.BatchAsync(coordinator, TestAccounts.Jscj);
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        foreach (var path in new[] { "", "?tab=findings", "?tab=changes", "/submit", "/waivers/new?code=R05" })
        {
            using var response = await liaison.GetAsync($"/rosters/{roster}{path}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        foreach (var path in new[] { "search", "submit", "withdraw", "waivers/new" })
        {
            using var response = await liaison.PostAsync($"/rosters/{roster}/{path}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }
}
