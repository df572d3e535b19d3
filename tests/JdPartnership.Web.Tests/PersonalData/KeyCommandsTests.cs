using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.PersonalData;

namespace JdPartnership.Web.Tests.PersonalData;

/// <summary>What an operator meets: keys made on purpose in production, by themselves elsewhere, and a start refused without them.</summary>
public sealed class KeyCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private KeyFile Keys => new(KeyFile.DefaultIn(Path.GetDirectoryName(_folder.File("portal.db"))!));

    [Fact]
    public async Task Production_WithoutKeys_DoesNotStart_AndMigratingMakesNone()
    {
        await PortalTemplate.CopyToAsync(_folder.File("portal.db"));
        File.Delete(Keys.Path);
        Assert.Equal(0, (await RunAsync("Production", "migrate")).ExitCode);
        Assert.False(Keys.Exists);

        var start = await RunAsync("Production", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, start.ExitCode);
        Assert.Contains(Keys.Path, start.Error, StringComparison.Ordinal);
        Assert.Contains("personal-data keys create", start.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", start.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_WithABrokenKeyFile_DoesNotStart()
    {
        await PortalTemplate.CopyToAsync(_folder.File("portal.db"));
        await File.WriteAllTextAsync(Keys.Path, "{");

        var start = await RunAsync("Production", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, start.ExitCode);
        Assert.Contains("malformed", start.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_AreMadeByTheFirstMigrate_ThenAdded_NeverMadeAnew()
    {
        var migrated = await RunAsync("Test", "migrate");
        Assert.Contains(Keys.Path, migrated.Output, StringComparison.Ordinal);
        var first = Keys.Load();

        Assert.DoesNotContain(Keys.Path, (await RunAsync("Test", "migrate")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("Production", "personal-data", "keys", "create")).ExitCode);
        Assert.Equal(first.IndexKey, Keys.Load().IndexKey);

        Assert.Equal(0, (await RunAsync("Production", "personal-data", "keys", "add")).ExitCode);
        Assert.Equal([1, 2], Keys.Load().Versions.Select(k => (int)k.Id));

        File.Delete(Keys.Path);
        Assert.Equal(1, (await RunAsync("Production", "personal-data", "keys", "add")).ExitCode);
        Assert.Equal(0, (await RunAsync("Production", "personal-data", "keys", "create")).ExitCode);
        Assert.NotEqual(first.IndexKey, Keys.Load().IndexKey);
    }

    public void Dispose() => _folder.Dispose();

    private Task<ProcessResult> RunAsync(string environment, params string[] arguments) => PortalProcess.RunAsync(
        new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = environment,
            ["ConnectionStrings__Portal"] = $"Data Source={_folder.File("portal.db")}",
            ["AllowHttp"] = "true",
            ["DataProtection__AllowUnprotectedKeys"] = "true",
        },
        arguments);
}
