using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>The operator's commands as processes, one after another on a database of their own: what they print and how they end.</summary>
public sealed class OperatorCommandTests : IDisposable
{
    private static readonly string[] Keys =
        ["key", "name", "unit", "value", "bound", "text", "items", "scope", "asOf", "periodStart", "periodEnd", "kind", "definition", "rows"];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task FreshDemo_IsLoadedListedCountedAndExported()
    {
        await SucceedAsync("migrate");
        Assert.Contains("demo-only-2019", await SucceedAsync("demo", "load"), StringComparison.Ordinal);
        Assert.Equal("2019\t2017-09-01\t2018-09-30\t院校版本 125，企业版 1", (await SucceedAsync("report", "list")).Trim());
        VerifyFigures(await SucceedAsync("figures", "--period", "2019", "--json"));

        var printed = await SucceedAsync("report", "export", "--period", "2019", "--all", "--format", "docx", "--out", _folder.File("out"));
        var files = Directory.GetFiles(_folder.File("out"));
        Assert.Equal(126, files.Length);
        Assert.Equal(files.Order(StringComparer.Ordinal), printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal));
        VerifyEditions(files);

        await RefuseAsync("演示数据只能装入空数据库", "demo", "load");
        await RefuseAsync("2031", "report", "export", "--period", "2031", "--all", "--format", "docx", "--out", _folder.File("none"));
        await RefuseAsync("没有这所学校", "figures", "--period", "2019", "--college", "没有这所学校", "--json");
        await RefuseAsync("--college、--enterprise、--all", "report", "export", "--period", "2019", "--format", "docx", "--out", _folder.File("none"));
        await RefuseAsync("--period", "figures", "--json");
    }

    [Fact]
    public async Task DemoLoad_EndedBetweenItsSteps_IsFinishedByTheNext_ButRemovedAccountsStayAway()
    {
        await PortalTemplate.CopyToAsync(_folder.File("portal.db"));

        // Facts and accounts are there, the rosters are not.
        Assert.Contains("已补齐", await SucceedAsync("demo", "load", "--if-empty"), StringComparison.Ordinal);
        Assert.Equal(3, await CountAsync("SELECT COUNT(DISTINCT RosterId) FROM RosterEntries"));
        Assert.Equal("数据库中已有数据，保持不变。", (await SucceedAsync("demo", "load", "--if-empty")).Trim());

        await CountAsync("DELETE FROM AspNetUserRoles; DELETE FROM AspNetUsers WHERE UserName <> 'admin'");
        Assert.Contains("演示账号", await SucceedAsync("demo", "load"), StringComparison.Ordinal);
        Assert.Equal(5, await CountAsync("SELECT COUNT(*) FROM AspNetUserRoles"));
        Assert.Equal(3, await CountAsync("SELECT COUNT(DISTINCT RosterId) FROM RosterEntries"));

        Assert.Contains("chief", await SucceedAsync("accounts", "create-admin", "--user", "chief"), StringComparison.Ordinal);
        await RefuseAsync("chief", "accounts", "create-admin", "--user", "chief");
        await RefuseAsync("--user", "accounts", "create-admin");
        await CountAsync("DELETE FROM AspNetUsers WHERE IsDemo");
        Assert.Equal("数据库中已有数据，保持不变。", (await SucceedAsync("demo", "load", "--if-empty")).Trim());
        Assert.Equal(1, await CountAsync("SELECT COUNT(*) FROM AspNetUsers"));
    }

    public void Dispose() => _folder.Dispose();

    private static void VerifyFigures(string output)
    {
        var figures = JsonDocument.Parse(output).RootElement.EnumerateArray().ToList();
        Assert.All(figures, f => Assert.Equal(Keys, f.EnumerateObject().Select(p => p.Name)));
        var values = figures.ToDictionary(f => f.GetProperty("key").GetString()!, StringComparer.Ordinal);
        Assert.Equal(7210, values["internships.headcount.2018"].GetProperty("value").GetInt32());
        Assert.Equal(112, values["colleges.named"].GetProperty("value").GetInt32());
        Assert.Equal(("moreThan", "超过160,000", 160000), (
            values["claims.staff"].GetProperty("bound").GetString(), values["claims.staff"].GetProperty("text").GetString(), values["claims.staff"].GetProperty("value").GetInt32()));
    }

    // Every sentence of the enterprise's own edition with a number in it stands word for word in each college's.
    private static void VerifyEditions(string[] files)
    {
        var editions = files.Select(Read).ToList();
        var enterprise = Assert.Single(editions, e => e.Cover is null);
        var agreed = enterprise.Texts.Where(text => text.Contains('。') && text.Any(char.IsAsciiDigit)).ToList();
        Assert.True(agreed.Count > 15, $"{agreed.Count} sentences");
        Assert.All(editions.Where(e => e != enterprise), edition =>
        {
            Assert.StartsWith(edition.Cover + "_", edition.File, StringComparison.Ordinal);
            Assert.Empty(agreed.Except(edition.Texts, StringComparer.Ordinal));
        });
    }

    private static Edition Read(string file)
    {
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var paragraphs = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().ToList();
        return new Edition(
            Path.GetFileName(file),
            paragraphs.SingleOrDefault(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "CoverCollege")?.InnerText,
            [.. paragraphs.Select(p => p.InnerText)]);
    }

    private async Task<string> SucceedAsync(params string[] arguments)
    {
        var result = await RunAsync(arguments);
        Assert.True(result.ExitCode == 0, string.Join(' ', arguments) + result.Output + result.Error);
        return result.Output;
    }

    private async Task RefuseAsync(string sentence, params string[] arguments)
    {
        var result = await RunAsync(arguments);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(result.Error.Split('\n'), line => line.Contains(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    // The converter is out of reach: page numbers are tested elsewhere and take minutes.
    private Task<ProcessResult> RunAsync(string[] arguments) => PortalProcess.RunAsync(
        new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Test",
            ["ConnectionStrings__Portal"] = $"Data Source={_folder.File("portal.db")}",
            ["Converter__Path"] = "/nowhere/soffice",
            ["JDP_ADMIN_PASSWORD"] = "a-long-Enough-password-7",
        },
        arguments);

    private async Task<long> CountAsync(string sql)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.File("portal.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync() as long? ?? 0;
    }

    /// <param name="Cover">The college the cover names.</param>
    private sealed record Edition(string File, string? Cover, IReadOnlyList<string> Texts);
}
