using System.Net;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>More room is wanted than any disk has.</summary>
public sealed class FullDiskTests(FullDiskTests.WantsTheWorld portal) : IClassFixture<FullDiskTests.WantsTheWorld>
{
    public sealed class WantsTheWorld : PortalFixture
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Storage:MinimumFreeMegabytes"] = "2000000000" };
    }

    [Fact]
    public async Task DiskBelowTheThreshold_IsNotReadyAndSaysWhich()
    {
        using var stranger = portal.Stranger();
        using var word = await stranger.GetAsync("/health/ready");
        using var auditor = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var reasons = await auditor.GetAsync("/health/ready");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (word.StatusCode, await word.Content.ReadAsStringAsync()));
        var text = await reasons.Content.ReadAsStringAsync();
        Assert.All(["database folder", "files folder", "temporary folder", "2000000000 MB wanted"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }
}
