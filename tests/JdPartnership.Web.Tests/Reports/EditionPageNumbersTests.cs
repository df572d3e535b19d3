using System.Globalization;
using System.Text.RegularExpressions;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Reports;

/// <summary>The printed edition of a college of the demo: every heading stands on the page that the contents give.</summary>
public sealed partial class EditionPageNumbersTests
{
    private const int Headings = 16;

    [Fact]
    public async Task Contents_GiveThePageOfEveryHeading()
    {
        using var folder = new TemporaryFolder();
        await PortalTemplate.CopyToAsync(folder.File("portal.db"));
        var export = await PortalProcess.RunAsync(
            new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Test", ["ConnectionStrings__Portal"] = $"Data Source={folder.File("portal.db")}" },
            "report", "export", "--period", "2019", "--college", TestAccounts.Jscj, "--format", "pdf", "--out", folder.File("out"));
        Assert.True(export.ExitCode == 0, export.Error);
        var pages = (await PdfTool.TextAsync(await File.ReadAllBytesAsync(Directory.GetFiles(folder.File("out")).Single()))).TrimEnd('\f').Split('\f');
        Assert.Contains(TestAccounts.Jscj, pages[0], StringComparison.Ordinal);

        var contents = Array.FindIndex(pages, page => Line().IsMatch(page));
        var lines = Line().Matches(pages[contents]);
        Assert.Equal(Headings, lines.Count);
        Assert.All(lines, line =>
        {
            var page = pages[contents + int.Parse(line.Groups["page"].Value, CultureInfo.InvariantCulture)];
            var heading = WithoutBlanks(line.Groups["number"].Value + line.Groups["title"].Value);
            // A long heading goes over two lines.
            Assert.Contains(heading, WithoutBlanks(page), StringComparison.Ordinal);
            Assert.EndsWith($"—{line.Groups["page"].Value}—", WithoutBlanks(page), StringComparison.Ordinal);
        });
    }

    private static string WithoutBlanks(string text) => Blanks().Replace(text, "");

    [GeneratedRegex(@"^[ ]*(?<number>\d+(\.\d+)?\.?)[ ]+(?<title>\S.*?)[ ]*\.{3,}[ ]*(?<page>\d+)[ ]*\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blanks();
}
