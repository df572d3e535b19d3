using System.IO.Compression;
using System.Text.RegularExpressions;
using JdPartnership.Core.Internships.Counting;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Reports;

/// <summary>An edition speaks of the years its period compares; what rosters count of others leaves its bytes alone.</summary>
public sealed class CountedEditionTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Edition_IsTheSameBytesAfterAnotherYearIsCounted_AndTellsAYearItCompares()
    {
        var college = await portal.CollegeIdAsync(TestAccounts.Whzy);
        string[] paths = ["/reports/2019/enterprise/export/xlsx", $"/reports/2019/colleges/{college}/export/xlsx", $"/reports/2019/colleges/{college}/export/docx"];
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        var before = await FilesAsync(administrator, paths);

        await CountAsync(college, 2025, 24);
        Assert.Equal(before, await FilesAsync(administrator, paths));

        await CountAsync(college, 2018, 515);
        Assert.Contains(">515<", SheetsOf((await FilesAsync(administrator, paths))[1]), StringComparison.Ordinal);
        Assert.Contains("internships.counted.2018.difference", SheetsOf((await FilesAsync(administrator, paths))[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("counted.2025", SheetsOf((await FilesAsync(administrator, paths))[0]), StringComparison.Ordinal);
    }

    private Task CountAsync(int college, int year, int persons) => portal.WithDatabaseAsync(async db =>
    {
        db.Add(new CountedHeadcount(college, year, persons));
        return await db.SaveChangesAsync();
    });

    private static async Task<IReadOnlyList<byte[]>> FilesAsync(PortalBrowser browser, IEnumerable<string> paths)
    {
        var files = new List<byte[]>();
        foreach (var path in paths)
        {
            using var response = await browser.GetAsync(path);
            files.Add(await response.Content.ReadAsByteArrayAsync());
        }

        return files;
    }

    private static string SheetsOf(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return string.Concat(zip.Entries.Where(e => Regex.IsMatch(e.FullName, "^xl/(worksheets/|sharedStrings)")).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }
}
