using System.Globalization;
using System.Net;
using System.Net.Sockets;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>What is wrong stops the start at once, with an exit code and one line in both languages that names it, and nothing else.</summary>
public sealed class StartTests
{
    private const string Server = "Server=127.0.0.1,1;User Id=sa;Password=not-a-real-one-7731;Encrypt=false;Connect Timeout=5";

    [Theory]
    [InlineData("Production", "PublicUrl", "http://portal.example", "AllowHttp=true")]
    [InlineData("Production", "PublicUrl", "portal.example", "PublicUrl")]
    [InlineData("Production", "PublicUrl", "https://portal.example", "DataProtection:Certificate")]
    [InlineData("Test", "DataProtection__Certificate", "/nowhere/portal.pfx", "/nowhere/portal.pfx")]
    [InlineData("Test", "DataProtection__Certificate", "/dev/null", "DataProtection:Certificate")]
    [InlineData("Test", "Enterprise__TimeZone", "Mars/Olympus", "Enterprise:TimeZone")]
    [InlineData("Test", "Proxy__KnownProxies__0", "the proxy", "Proxy:KnownProxies")]
    [InlineData("Test", "Health__OperatorNetworks__0", "everybody", "Health:OperatorNetworks")]
    [InlineData("Test", "Shutdown__DrainSeconds", "-1", "Shutdown:DrainSeconds")]
    [InlineData("Test", "Storage__MinimumFreeMegabytes", "-1", "Storage:MinimumFreeMegabytes")]
    [InlineData("Test", "Storage__MinimumFreeMegabytes", "much", "Storage:MinimumFreeMegabytes")]
    [InlineData("Test", "Converter__BatchSize", "0", "Converter:BatchSize")]
    [InlineData("Test", "Converter__Url", "http://converter:8080", "Converter:Key")]
    [InlineData("Test", "Database__Provider", "Oracle", "Database:Provider")]
    [InlineData("Test", "SignInsPerMinute", "0", "SignInsPerMinute")]
    [InlineData("Test", "Files__Folder", "/dev/null/files", "/dev/null/files")]
    [InlineData("Test", "ConnectionStrings__Portal", "Data Source", "ConnectionStrings:Portal")]
    [InlineData("Test", "ConnectionStrings__Portal", "Data Source=/dev/null", "migrate")]
    [InlineData("Test", "ConnectionStrings__Portal", "Data Source=/nowhere/portal.db", "/nowhere")]
    public async Task WrongSetting_RefusesToStartAndSaysWhy(string environment, string setting, string value, string expected)
    {
        using var folder = new TemporaryFolder();
        await PortalTemplate.CopyToAsync(folder.File("portal.db"));
        AssertOneLine(await StartAsync(folder, [("ASPNETCORE_ENVIRONMENT", environment), (setting, value)]), expected);
    }

    [Theory]
    [InlineData("Server", "cannot be read")]
    [InlineData(Server, "The database cannot be reached")]
    public async Task SqlServer_BrokenStringOrUnreachable_SaysWhyWithoutThePassword(string connection, string expected)
    {
        using var folder = new TemporaryFolder();
        var result = await StartAsync(folder, [("Database__Provider", "SqlServer"), ("Files__Folder", folder.File("files")), ("ConnectionStrings__Portal", connection)]);
        Assert.Contains("ConnectionStrings:Portal", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("not-a-real-one", result.Error + result.Output, StringComparison.Ordinal);
        AssertOneLine(result, expected);
    }

    [Theory]
    [InlineData("DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT MAX(MigrationId) FROM __EFMigrationsHistory)", "run migrate first")]
    [InlineData("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '10.0.14')", "29990101000000_Later")]
    [InlineData("DROP TABLE __EFMigrationsHistory", "run migrate first")]
    [InlineData("DROP TABLE QRTZ_LOCKS", "migrate")]
    [InlineData("INSERT INTO DataProtectionKeys (FriendlyName, Xml) VALUES ('cut off', '<key id=\"x')", "DataProtectionKeys")]
    public async Task SchemaOlderNewerOrWithoutSchedulerOrDamagedKey_RefusesToStartAndSaysWhatToDo(string change, string expected)
    {
        using var folder = new TemporaryFolder();
        await PortalTemplate.CopyToAsync(folder.File("portal.db"));
        await ChangedDatabase.ExecuteAsync(folder.File("portal.db"), change);
        AssertOneLine(await StartAsync(folder), expected);
    }

    /// <summary>Quartz looks at its tables closely, and only when the portal listens already: it does not go on without its jobs.</summary>
    [Fact]
    public async Task SchedulerOfAnotherVersion_StopsThePortalAndSaysWhy()
    {
        using var folder = new TemporaryFolder();
        await PortalTemplate.CopyToAsync(folder.File("portal.db"));
        await ChangedDatabase.ExecuteAsync(folder.File("portal.db"), "ALTER TABLE QRTZ_TRIGGERS RENAME COLUMN PRIORITY TO RANK");
        var result = await StartAsync(folder);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("The scheduler cannot be made", result.Output, StringComparison.Ordinal);
        Assert.Contains("run migrate", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PortInUse_RefusesToStartAndNamesIt()
    {
        using var folder = new TemporaryFolder();
        await PortalTemplate.CopyToAsync(folder.File("portal.db"));
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        AssertOneLine(await StartAsync(folder, [], port), port.ToString(CultureInfo.InvariantCulture));
    }

    [OnOwnDiskFact]
    public async Task FullDisk_RefusesToStartAndNamesTheFolder()
    {
        using var folder = new TemporaryFolder();
        await PortalTemplate.CopyToAsync(folder.File("portal.db"));
        await using var disk = await SmallDisk.MountAsync(folder.File("disk"));
        disk.Fill();
        AssertOneLine(await StartAsync(folder, [("Files__Folder", folder.File("disk"))]), folder.File("disk"));
    }

    [OnOwnDiskFact]
    public async Task ReadOnlyDisk_RefusesToStartAndNamesTheFolder()
    {
        using var folder = new TemporaryFolder();
        await PortalTemplate.CopyToAsync(folder.File("portal.db"));
        await using var disk = await SmallDisk.MountAsync(folder.File("disk"), "ro");
        AssertOneLine(await StartAsync(folder, [("Files__Folder", folder.File("disk"))]), folder.File("disk"));
    }

    private static Task<ProcessResult> StartAsync(TemporaryFolder folder, IEnumerable<(string Key, string Value)>? settings = null, int port = 0)
    {
        var environment = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Test",
            ["ConnectionStrings__Portal"] = $"Data Source={folder.File("portal.db")}",
        };
        foreach (var (key, value) in settings ?? [])
        {
            environment[key] = value;
        }

        return PortalProcess.RunAsync(environment, "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
    }

    private static void AssertOneLine(ProcessResult result, string expected)
    {
        Assert.Equal(1, result.ExitCode);
        var line = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.Contains(" / ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error + result.Output, StringComparison.Ordinal);
    }
}
