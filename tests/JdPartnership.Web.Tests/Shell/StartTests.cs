using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Shell;

/// <summary>A setting that is wrong stops the start with one sentence that names it, and nothing else.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("Production", "PublicUrl", "http://portal.example", "AllowHttp=true")]
    [InlineData("Production", "PublicUrl", "portal.example", "PublicUrl")]
    [InlineData("Test", "Enterprise__TimeZone", "Mars/Olympus", "Enterprise:TimeZone")]
    [InlineData("Test", "Proxy__KnownProxies__0", "the proxy", "Proxy:KnownProxies")]
    [InlineData("Test", "Database__Provider", "Oracle", "Database:Provider")]
    [InlineData("Test", "SignInsPerMinute", "0", "SignInsPerMinute")]
    public async Task WrongSetting_RefusesToStartAndSaysWhy(string environment, string setting, string value, string expected)
    {
        using var folder = new TemporaryFolder();
        await PortalTemplate.CopyToAsync(folder.File("portal.db"));
        var result = await PortalProcess.RunAsync(
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = environment,
                ["ConnectionStrings__Portal"] = $"Data Source={folder.File("portal.db")}",
                [setting] = value,
            },
            "--urls",
            "http://127.0.0.1:0");
        AssertOneSentence(result, expected);
    }

    [Fact]
    public async Task MissingDatabase_RefusesToStartAndSaysWhatToDo()
    {
        using var folder = new TemporaryFolder();
        var result = await PortalProcess.RunAsync(
            new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Test", ["ConnectionStrings__Portal"] = $"Data Source={folder.File("portal.db")}" },
            "--urls",
            "http://127.0.0.1:0");
        AssertOneSentence(result, "migrate");
    }

    private static void AssertOneSentence(ProcessResult result, string expected)
    {
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
