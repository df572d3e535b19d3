using System.Net;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.PersonalData;

public sealed class RevealPagesTests(PrivacyPortal portal) : IClassFixture<PrivacyPortal>
{
    private const string LongReason = "学生在岗受伤，需向保险公司报案并核对证件号码";

    [Fact]
    public async Task GrownUp_IsShownOnce_OnRecord_AndNotFromTheList()
    {
        var (roster, entry) = await portal.RosterAsync(PrivacyPortal.Grown);
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var path = $"/rosters/{roster}/entries/{entry}/reveal";
        var list = await coordinator.OpenAsync($"/rosters/{roster}");
        Assert.NotNull(list.QuerySelector($"a[href='{path}']"));
        Assert.DoesNotContain(Canaries.IdentityNumber, list.DocumentElement.OuterHtml, StringComparison.Ordinal);

        using var unexplained = await coordinator.SubmitAsync(path, path, ("Reason", " "));
        var again = await PortalBrowser.ReadAsync(unexplained);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.StatusCode);
        Assert.Equal("请写明理由，至少 4 个字。", again.QuerySelector("#Reason-error")!.TextContent);
        Assert.Equal(0, await UsesAsync(roster));

        using var shown = await coordinator.SubmitAsync(path, path, ("Fields", "IdNumber"), ("Reason", "补办实习责任保险"));
        var page = await PortalBrowser.ReadAsync(shown);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal("no-store", shown.Headers.CacheControl!.ToString());
        Assert.Equal(Canaries.IdentityNumber, page.QuerySelector("#id-number")!.TextContent);
        Assert.DoesNotContain(Canaries.Phone, page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        var use = await portal.WithDatabaseAsync(db => db.PersonalDataUses.Include(u => u.College).SingleAsync(u => u.RosterId == roster));
        Assert.Equal((UseKind.Shown, TestAccounts.Coordinator, "补办实习责任保险", TestAccounts.Whzy), (use.Kind, use.UserName, use.Reason, use.College!.Name));
    }

    [Fact]
    public async Task Minor_IsForAdministratorsOnly_WithAGround()
    {
        var (roster, entry) = await portal.RosterAsync(PrivacyPortal.Young);
        var path = $"/rosters/{roster}/entries/{entry}/reveal";
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        Assert.Null((await coordinator.OpenAsync(path)).QuerySelector($"form[action='{path}']"));
        using var refused = await coordinator.PostAsync(path, ("Fields", "IdNumber"), ("Reason", LongReason), ("Ground", "LegalDuty"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.DoesNotContain(Canaries.IdentityNumber, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var groundless = await administrator.SubmitAsync(path, path, ("Fields", "IdNumber, Phone"), ("Reason", LongReason));
        Assert.Equal("涉及未成年人，请选择法律依据。", (await PortalBrowser.ReadAsync(groundless)).QuerySelector("#Ground-error")!.TextContent);
        using var shown = await administrator.SubmitAsync(path, path, ("Fields", "IdNumber, Phone"), ("Reason", LongReason), ("Ground", "LegalDuty"));
        var page = await PortalBrowser.ReadAsync(shown);
        Assert.Equal((Canaries.IdentityNumber, Canaries.Phone), (page.QuerySelector("#id-number")!.TextContent, page.QuerySelector("#phone")!.TextContent));

        using var auditor = await portal.SignInAsAsync(TestAccounts.Auditor);
        var minors = await auditor.OpenAsync("/personal-data/uses?minors=true");
        Assert.Contains("履行法定职责或义务", minors.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Canaries.IdentityNumber, minors.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uses_AreFilteredByPersonAndDay_AndExported()
    {
        var (roster, entry) = await portal.RosterAsync(PrivacyPortal.Grown);
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        var path = $"/rosters/{roster}/entries/{entry}/reveal";
        using var shown = await administrator.SubmitAsync(path, path, ("Fields", "Phone"), ("Reason", "核对联系电话"));
        using var auditor = await portal.SignInAsAsync(TestAccounts.Auditor);

        Assert.Contains("核对联系电话", (await auditor.OpenAsync("/personal-data/uses?who=admin&kind=Shown")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有符合条件的记录", (await auditor.OpenAsync("/personal-data/uses?to=2001-01-01")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("核对联系电话", (await auditor.OpenAsync("/personal-data/uses?kind=nonsense&from=x")).Body!.TextContent, StringComparison.Ordinal);
        using var csv = await auditor.GetAsync("/personal-data/uses/export?who=admin&format=csv");
        Assert.Contains("核对联系电话", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EntryOfAnotherRoster_IsNotFound_AndLiaisonsAreRefused()
    {
        var (roster, _) = await portal.RosterAsync(PrivacyPortal.Grown);
        var (_, other) = await portal.RosterAsync(PrivacyPortal.Grown);
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var missing = await coordinator.GetAsync($"/rosters/{roster}/entries/{other}/reveal");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);

        foreach (var user in new[] { TestAccounts.LiaisonOfWhzy, TestAccounts.Auditor })
        {
            using var browser = await portal.SignInAsAsync(user);
            using var refused = await browser.PostAsync($"/rosters/{roster}/entries/{other}/reveal", ("Fields", "IdNumber"), ("Reason", LongReason));
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }
    }

    private Task<int> UsesAsync(int roster) => portal.WithDatabaseAsync(db => db.PersonalDataUses.CountAsync(u => u.RosterId == roster));
}
