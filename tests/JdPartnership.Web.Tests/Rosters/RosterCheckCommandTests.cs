using System.Text.Json;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary><c>roster check</c> as an operator types it, on the batches of the demo.</summary>
public sealed class RosterCheckCommandTests : IAsyncLifetime, IDisposable
{
    private static readonly CompleteCsv Jscj = new("商家支持", new DateOnly(2026, 9, 1), new DateOnly(2027, 2, 26));
    private readonly TemporaryFolder _folder = new();

    public Task InitializeAsync() => PortalTemplate.CopyToAsync(_folder.File("portal.db"));

    [Fact]
    public async Task NothingBlocks_EndsWithZero_AndSaysForWhichBatchAndRules()
    {
        var check = await CheckAsync(Jscj.Of(CsvStudent.Numbered(1), CsvStudent.Numbered(2)), "--college", TestAccounts.Jscj);

        Assert.True(check.ExitCode == 0, check.Output + check.Error);
        Assert.Contains("批次：2026年秋季岗位实习（编号 ", check.Output, StringComparison.Ordinal);
        Assert.Contains("2021年版及江苏省实施细则", check.Output, StringComparison.Ordinal);
        Assert.Contains("2 行：新增 2，变更 0，不变 0，文件中没有 0，错误 0", check.Output, StringComparison.Ordinal);
        Assert.Contains("其中阻断 0", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SomethingBlocks_EndsWithOne_AndJsonNamesCodeRowAndColumn()
    {
        var wrong = CsvStudent.Numbered(2) with { IdNumber = "320802199801010020", Phone = Canaries.Phone };
        var check = await CheckAsync(Jscj.Of(CsvStudent.Numbered(1), wrong), "--college", TestAccounts.Jscj, "--json");

        Assert.Equal(1, check.ExitCode);
        Assert.Equal("有 1 处阻断性问题。", LastLine(check.Error));
        var json = JsonDocument.Parse(check.Output).RootElement;
        Assert.Equal((TestAccounts.Jscj, "internship2021Jiangsu", 1), (json.GetProperty("college").GetProperty("name").GetString(), json.GetProperty("ruleSet").GetString(), json.GetProperty("blocking").GetInt32()));
        Assert.Equal((2, 1, 1), (Count(json, "rows"), Count(json, "new"), Count(json, "errors")));
        var finding = json.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("severity").GetString() == "block");
        Assert.Equal(("IdentityCheckDigit", 3, "证件号码"), (finding.GetProperty("code").GetString(), finding.GetProperty("row").GetInt32(), finding.GetProperty("column").GetString()));
        Assert.Contains("校验码不符", finding.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(wrong.IdNumber, check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Canaries.Phone, check.Output + check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherCollege_IsCheckedByItsOwnBatch()
    {
        var check = await CheckAsync(Jscj.Of(CsvStudent.Numbered(1)), "--college", TestAccounts.Whzy);

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("第 2 行\t阻断\tPostUnknown\t【岗位】", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("江苏省实施细则", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileThatIsNoRoster_IsRefusedInOneLine()
    {
        AssertRefused(await CheckAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "--college", TestAccounts.Jscj), "旧版 Excel");
        AssertRefused(await RunAsync("roster", "check", _folder.File("nowhere.csv"), "--college", TestAccounts.Jscj), "nowhere.csv");
        AssertRefused(await CheckAsync(Jscj.Of(CsvStudent.Numbered(1)), "--college", "没有这所学校"), "没有这所学校");
        AssertRefused(await CheckAsync(Jscj.Of(CsvStudent.Numbered(1)), "--college", TestAccounts.Jscj, "--batch", "春季"), "2026年秋季岗位实习（编号");
    }

    [Fact]
    public async Task UnknownHeaders_AreALineEach()
    {
        var check = await CheckAsync(RosterCsv.Under(RosterCsv.UnknownHeaders, CsvStudent.Numbered(1)), "--college", TestAccounts.Jscj);

        Assert.Equal((1, ""), (check.ExitCode, check.Output));
        string[] lines = [.. check.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.StartsWith("没有认出", StringComparison.Ordinal))];
        Assert.Equal(["姓名", "证件号码", "岗位", "开始日期", "结束日期"], lines.Select(line => line.Split('“', '”')[1]));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    private async Task<ProcessResult> CheckAsync(byte[] file, params string[] options)
    {
        await File.WriteAllBytesAsync(_folder.File("名册.csv"), file);
        return await RunAsync(["roster", "check", _folder.File("名册.csv"), .. options]);
    }

    private Task<ProcessResult> RunAsync(params string[] arguments) => PortalProcess.RunAsync(
        new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Test", ["ConnectionStrings__Portal"] = $"Data Source={_folder.File("portal.db")}" }, arguments);

    private static void AssertRefused(ProcessResult result, string sentence)
    {
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(sentence, LastLine(result.Error), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    private static int Count(JsonElement json, string name) => json.GetProperty("counts").GetProperty(name).GetInt32();

    private static string LastLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^1];
}
