using System.IO.Compression;
using System.Net;
using System.Text;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Reports;

public sealed class EditionExportTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("html", "text/html")]
    public async Task OneEdition_IsByteIdenticalForAdministratorAndLiaison(string format, string type)
    {
        var path = $"/reports/2019/colleges/{await portal.CollegeIdAsync(TestAccounts.Whzy)}/export/{format}";
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        using var first = await administrator.GetAsync(path);
        using var second = await liaison.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(type, first.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"{TestAccounts.Whzy}_江苏京东信息技术有限公司_企业年报_2019.{format}", first.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Coordinator_GetsTheMarkOfADraftOnEveryPage()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var draft = await browser.GetAsync("/reports/2019/enterprise/export/docx");
        Assert.Contains("草稿", await HeadersOfAsync(draft), StringComparison.Ordinal);

        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var final = await administrator.GetAsync("/reports/2019/enterprise/export/docx");
        Assert.DoesNotContain("草稿", await HeadersOfAsync(final), StringComparison.Ordinal);
    }

    private static async Task<string> HeadersOfAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        var text = new StringBuilder();
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("word/header", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.Append(await reader.ReadToEndAsync());
        }

        Assert.NotEqual(0, text.Length);
        return text.ToString();
    }
}
