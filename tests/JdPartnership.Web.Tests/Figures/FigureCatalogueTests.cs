using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Figures;

public sealed class FigureCatalogueTests
{
    [Fact]
    public async Task TheDocumentedCatalogue_IsWhatTheCodeSays()
    {
        var printed = await PortalProcess.RunAsync(new Dictionary<string, string>(), "figures", "--catalogue");
        Assert.Equal(0, printed.ExitCode);
        var documented = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "figures.md"));
        Assert.Equal(documented, printed.Output);
    }
}
