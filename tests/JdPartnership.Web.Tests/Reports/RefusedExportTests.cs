using System.Net;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Reports;

/// <summary>A portal on a machine without LibreOffice.</summary>
public sealed class PortalWithoutConverter : PortalFixture
{
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Converter:Path"] = "/nowhere/soffice" };
}

public sealed class RefusedExportTests(PortalWithoutConverter portal) : IClassFixture<PortalWithoutConverter>
{
    private const string Missing = "排版程序";

    [Fact]
    public async Task WithoutConverter_PagesSayWhyAndOfferNoPdf()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        foreach (var path in new[] { "/reports/2019", "/reports/2019/enterprise" })
        {
            var page = await browser.OpenAsync(path);
            Assert.Contains(Missing, page.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(page.QuerySelectorAll("a"), a => a.GetAttribute("href")!.EndsWith("/pdf", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task WithoutConverter_PdfIsAPageThatSaysWhy_AndDocxStillComes()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var pdf = await browser.GetAsync("/reports/2019/enterprise/export/pdf");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, pdf.StatusCode);
        Assert.Contains("soffice", (await PortalBrowser.ReadAsync(pdf)).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
        using var docx = await browser.GetAsync("/reports/2019/enterprise/export/docx");
        Assert.Equal(HttpStatusCode.OK, docx.StatusCode);
    }

    [Fact]
    public async Task WithoutConverter_JobForPdf_IsRefusedWithTheFormAsItWas()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var response = await browser.SubmitAsync("/reports/2019", "/reports/2019/export-all", ("Formats", "Pdf"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = await PortalBrowser.ReadAsync(response);
        Assert.Contains("PDF", page.QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await portal.WithDatabaseAsync(db => db.Jobs.CountAsync()));
    }

    [Fact]
    public async Task NoFormatChosen_IsSaidAtTheForm()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var response = await browser.PostAsync("/reports/2019/export-all", ("Submission", Guid.NewGuid().ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("至少选择一种格式", (await PortalBrowser.ReadAsync(response)).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
    }
}
