using System.Net;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Operations;

public sealed class DiskFilledWhileRunningTests
{
    [OnOwnDiskFact]
    public async Task FullDisk_RefusesTheSaveAndSaysWhyToOperatorsOnly_AndSavesOnceThereIsRoom()
    {
        using var folder = new TemporaryFolder();
        await using var disk = await SmallDisk.MountAsync(folder.File("disk"), megabytes: 32);
        var database = Path.Combine(folder.File("disk"), "portal.db");
        await PortalTemplate.CopyToAsync(database);
        await using var portal = new PortalHost(database);
        using var administrator = await SignInAsync(portal, "admin");
        using var coordinator = await SignInAsync(portal, "coordinator");
        var college = (await administrator.OpenAsync("/colleges")).QuerySelector("tbody a[href^='/colleges/']")!.GetAttribute("href")!.Split('?')[0];

        disk.Fill();
        try
        {
            var reasons = await AnswerAsync(administrator, college);
            var word = await AnswerAsync(coordinator, college);
            var stillThere = await administrator.OpenAsync(college);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (reasons.Code, word.Code));
            Assert.Contains("the disk of the database file is full", reasons.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("disk", word.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("新城市", stillThere.Body!.TextContent, StringComparison.Ordinal);
        }
        finally
        {
            // The scheduler tries to write until it can, also while it stops.
            disk.MakeRoom();
        }

        using var saved = await SaveAsync(administrator, college);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("新城市", (await administrator.OpenAsync(college)).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<PortalBrowser> SignInAsync(PortalHost portal, string userName)
    {
        var browser = new PortalBrowser(portal.CreateClient(new() { AllowAutoRedirect = false }));
        await browser.SignInAsync(userName);
        return browser;
    }

    private static async Task<(HttpStatusCode Code, string Text)> AnswerAsync(PortalBrowser browser, string college)
    {
        using var response = await SaveAsync(browser, college);
        return (response.StatusCode, (await PortalBrowser.ReadAsync(response)).QuerySelector(".error-page")?.TextContent ?? "");
    }

    private static Task<HttpResponseMessage> SaveAsync(PortalBrowser browser, string college) =>
        browser.SubmitAsync(college + "/edit", college + "/edit", ("City", "新城市"));
}
