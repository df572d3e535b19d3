using System.Diagnostics;
using System.Net;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.PersonalData;

/// <summary>
/// Types personal data wherever a stranger or a user can; eng/find-canaries.sh searches the logs of the whole run for them, and is
/// shown here to find what there is to find.
/// </summary>
public sealed class CanaryTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task PersonalDataTypedAnywhere_IsAnsweredAsAnythingElse()
    {
        using var stranger = portal.Stranger();
        foreach (var name in new[] { Canaries.IdentityNumber, Canaries.Phone, TestAccounts.Coordinator })
        {
            using var refused = await stranger.SubmitAsync("/account/login", "/account/login", ("UserName", name), ("Password", Canaries.Password));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        coordinator.Http.DefaultRequestHeaders.Add("User-Agent", Canaries.Phone);
        await coordinator.OpenAsync($"/search?q={Canaries.IdentityNumber}");
        await coordinator.OpenAsync($"/colleges?q={Canaries.Phone}");
        using var missing = await coordinator.GetAsync($"/colleges/{Canaries.IdentityNumber}");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        using var odd = await coordinator.PostAsync(
            "/account/password", ("Current", Canaries.Password), ("New", Canaries.Password), ("Repeated", Canaries.Phone), ("IdNumber", Canaries.IdentityNumber));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, odd.StatusCode);
    }

    [Fact]
    public async Task Search_FindsACanaryAnywhereInTheFolder()
    {
        foreach (var canary in Canaries.All)
        {
            using var logs = new TemporaryFolder();
            Directory.CreateDirectory(logs.File("deep"));
            await File.WriteAllTextAsync(logs.File("clean.log"), "all is well");
            await File.WriteAllTextAsync(logs.File(Path.Combine("deep", "a.log")), $"{{\"x\":\"before{canary}after\"}}\n");

            Assert.Equal(1, await SearchAsync(logs.File("")));
        }
    }

    [Fact]
    public async Task Search_PassesCleanLogs_ButNotNoLogsAtAll()
    {
        using var logs = new TemporaryFolder();
        Assert.Equal(1, await SearchAsync(logs.File("")));
        Assert.Equal(1, await SearchAsync(logs.File("missing")));

        await File.WriteAllTextAsync(logs.File("a.log"), "{\"Route\":\"/colleges/{id}\",\"Elapsed\":13}\n");
        Assert.Equal(0, await SearchAsync(logs.File("")));
    }

    private static async Task<int> SearchAsync(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "eng", "find-canaries.sh"), folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
