using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>The verbs as an operator types them.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task BackupAndRestore_DoTheirJobAndSayWhatTheyDid()
    {
        await PortalTemplate.CopyToAsync(_folder.File("portal.db"));
        var backup = await RunAsync("portal.db", "backup", "--out", _folder.File("b.zip"));
        Assert.Equal((0, true), (backup.ExitCode, backup.Output.Contains("已备份并校验", StringComparison.Ordinal)));

        var restore = await RunAsync("other/portal.db", "restore", _folder.File("b.zip"));
        Assert.True(restore.ExitCode == 0, restore.Error);
        Assert.Contains("已恢复并校验", restore.Output, StringComparison.Ordinal);
        Assert.Contains("个人信息密钥：在备份之中", backup.Output, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(_folder.File("keys/personal-data.json")), await File.ReadAllTextAsync(_folder.File("other/keys/personal-data.json")));

        var figures = await RunAsync("other/portal.db", "figures", "--period", "2019", "--json");
        Assert.Equal((await RunAsync("portal.db", "figures", "--period", "2019", "--json")).Output, figures.Output);

        var again = await RunAsync("other/portal.db", "restore", _folder.File("b.zip"));
        AssertOneLine(again, "--force");
    }

    [Fact]
    public async Task ForeignFile_IsRefusedInOneLine()
    {
        await File.WriteAllTextAsync(_folder.File("letter.txt"), "Dear sir");
        AssertOneLine(await RunAsync("portal.db", "restore", _folder.File("letter.txt")), "不是本门户的备份");
        AssertOneLine(await RunAsync("portal.db", "restore", _folder.File("nowhere.zip")), "nowhere.zip");
        AssertOneLine(await RunAsync("portal.db", "backup", "--out", _folder.File("b.zip")), "数据库文件不存在");
    }

    [Fact]
    public async Task OnSqlServer_FilesAndKeysAreArchived_AndTheStatementsPrinted()
    {
        Directory.CreateDirectory(_folder.File("files"));
        await File.WriteAllTextAsync(_folder.File("files/abc"), "content");
        await File.WriteAllTextAsync(_folder.File("key.json"), "{}");
        var backup = await RunOnServerAsync("backup", "--out", _folder.File("night.zip"));
        Assert.True(backup.ExitCode == 0, backup.Error);
        Assert.Contains("BACKUP DATABASE [Portal] TO DISK = N'night.bak' WITH INIT, CHECKSUM", backup.Output, StringComparison.Ordinal);

        Directory.Delete(_folder.File("files"), recursive: true);
        File.Delete(_folder.File("key.json"));
        var restore = await RunOnServerAsync("restore", _folder.File("night.zip"));
        Assert.True(restore.ExitCode == 0, restore.Error);
        Assert.Contains("RESTORE DATABASE [Portal] FROM DISK = N'night.bak'", restore.Output, StringComparison.Ordinal);
        Assert.Equal("content", await File.ReadAllTextAsync(_folder.File("files/abc")));
        Assert.True(File.Exists(_folder.File("key.json")));
    }

    public void Dispose() => _folder.Dispose();

    private Task<ProcessResult> RunAsync(string database, params string[] arguments) => PortalProcess.RunAsync(
        new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Test", ["ConnectionStrings__Portal"] = $"Data Source={_folder.File(database)}" }, arguments);

    private Task<ProcessResult> RunOnServerAsync(params string[] arguments) => PortalProcess.RunAsync(
        new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Test",
            ["Database__Provider"] = "SqlServer",
            ["ConnectionStrings__Portal"] = "Server=nowhere.invalid;Database=Portal;User Id=x;Password=x",
            ["Files__Folder"] = _folder.File("files"),
            ["PersonalData__KeyFile"] = _folder.File("key.json"),
        },
        arguments);

    private static void AssertOneLine(ProcessResult result, string expected)
    {
        Assert.Equal(1, result.ExitCode);
        var lines = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith("数据库：", StringComparison.Ordinal)).ToList();
        Assert.Contains(expected, Assert.Single(lines), StringComparison.Ordinal);
    }
}
