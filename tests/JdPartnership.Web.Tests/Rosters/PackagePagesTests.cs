using System.Net;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>What a college takes away of its approved stays.</summary>
public sealed class PackagePagesTests(RosterPortal portal) : StayPages(portal)
{
    [Fact]
    public async Task Package_OfARosterAndOfAYear_IsMasked_AndTheSameBytesEachTime()
    {
        using var coordinator = await Portal.CoordinatorAsync();
        var (roster, _) = await ApprovedAsync(coordinator, TestAccounts.Whzy, 1801, 1802);
        var college = await Portal.CollegeIdAsync(TestAccounts.Whzy);
        using var liaison = await Portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        foreach (var path in new[] { $"/rosters/{roster}/package", $"/colleges/{college}/packages/2026" })
        {
            using var first = await liaison.GetAsync(path);
            using var second = await coordinator.GetAsync(path);
            Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", first.Content.Headers.ContentType!.MediaType);
            Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
            using var archive = new System.IO.Compression.ZipArchive(await first.Content.ReadAsStreamAsync());
            using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
            var text = await sheet.ReadToEndAsync();
            Assert.Contains("欧阳测1802", text, StringComparison.Ordinal);
            Assert.DoesNotContain("110105194912310021", text, StringComparison.Ordinal);
        }

        using var stranger = await Portal.SignInAsAsync(TestAccounts.LiaisonOfJscj);
        using var hidden = await stranger.GetAsync($"/rosters/{roster}/package");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using var auditor = await Portal.SignInAsAsync(TestAccounts.Auditor);
        using var refused = await auditor.GetAsync($"/rosters/{roster}/package");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }
}
