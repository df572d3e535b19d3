using System.Globalization;
using System.Text.RegularExpressions;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Docx;
using JdPartnership.Documents.Reports.Pdf;
using JdPartnership.Documents.Tests.Docx;
using JdPartnership.Documents.Tests.Samples;
using JdPartnership.TestKit;

namespace JdPartnership.Documents.Tests.Pdf;

/// <summary>With the real LibreOffice: without it these fail, eng/test.sh installs it.</summary>
public class PaginatorTests(PaginatedSamples samples) : IClassFixture<PaginatedSamples>
{
    [Fact]
    public void Paginate_Several_ComeInOrder() => Assert.Equal([0, 1, 2, 3], samples.Reports.Select(report => report.Index));

    [Fact]
    public async Task Paginate_ContentsOfThePdf_NamesThePagesTheHeadingsStandOn()
    {
        foreach (var (content, report) in samples.Contents.Zip(samples.Reports))
        {
            var headings = content.Blocks.OfType<HeadingBlock>().ToList();
            var pages = (await PdfTool.TextAsync(report.Pdf)).TrimEnd('\f').Split('\f');
            var front = Array.FindIndex(pages, page => Regex.IsMatch(page, @"—\s*1\s*—\s*$"));
            var contents = string.Concat(pages[..front]);
            var printed = Regex.Matches(contents, @"^\s*(?<number>\d+\.\d*)\s.*?\.{3,}\s*(?<page>\d+)\s*$", RegexOptions.Multiline)
                .ToDictionary(match => match.Groups["number"].Value, match => int.Parse(match.Groups["page"].Value));

            Assert.Equal(headings.Count, report.Pages.Count);
            Assert.Equal(1, report.Pages[0]);
            for (var i = 0; i < headings.Count; i++)
            {
                Assert.Equal(report.Pages[i], printed[headings[i].Number]);
                Assert.Contains(headings[i].Number + headings[i].Text[..4], pages[front + report.Pages[i] - 1].Replace(" ", string.Empty), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Paginate_Docx_CarriesTheSameNumbersInItsContentsField()
    {
        using var docx = new OpenedDocx(samples.Reports[0].Docx);
        var cached = docx.Body.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Where(paragraph => OpenedDocx.StyleOf(paragraph) is "TOC1" or "TOC2")
            .Select(paragraph => int.Parse(paragraph.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Last().Text));

        Assert.Equal(samples.Reports[0].Pages, cached);
    }

    [Fact]
    public async Task Paginate_Pdf_HoldsTheChineseText()
    {
        var text = await PdfTool.TextAsync(samples.Reports[0].Pdf);
        var joined = Regex.Replace(text, @"\s", string.Empty);

        Assert.Contains("企业导师与学院导师分工协作", joined, StringComparison.Ordinal);
        Assert.Contains("图7电商学院理事会组织架构", joined, StringComparison.Ordinal);
        Assert.Contains(SampleReport.College, await PdfTool.TextAsync(samples.Reports[0].Pdf, page: 1), StringComparison.Ordinal);
        Assert.DoesNotContain("\u2F00", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Paginate_SameContent_GivesTheSameBytesWhereverItStandsInABatch()
    {
        Assert.Equal(samples.Reports[0].Pdf, samples.Reports[2].Pdf);
        Assert.Equal(samples.Reports[0].Docx, samples.Reports[2].Docx);
        Assert.NotEqual(samples.Reports[0].Pdf, samples.Reports[1].Pdf);
    }

    [Fact]
    public void Paginate_Pdf_IsDatedWithTheContentsStamp() => Assert.Contains(
        "/CreationDate(D:20180930000000Z", System.Text.Encoding.Latin1.GetString(samples.Reports[0].Pdf), StringComparison.Ordinal);

    [Fact]
    public async Task Paginate_LongCollegeName_StandsWholeOnTheCover()
    {
        var cover = Regex.Replace(await PdfTool.TextAsync(samples.Reports[3].Pdf, page: 1), @"\s", string.Empty);

        Assert.Contains(PaginatedSamples.LongName, cover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paginate_WithoutConverter_SaysHowToGetIt()
    {
        using var paginator = new OfficePaginator(new() { Path = "/nowhere/soffice" }, new DocxRenderer());

        Assert.Contains("apt-get install", paginator.Unavailable, StringComparison.Ordinal);
        var failure = await Assert.ThrowsAsync<PaginationException>(() => ReadAsync(paginator, default));
        Assert.Equal(paginator.Unavailable, failure.Message);
    }

    [Fact]
    public async Task Paginate_ConverterThatHangs_IsEndedAndReported()
    {
        using var script = new FakeConverter("sleep 600 & sleep 600");
        using var paginator = new OfficePaginator(new() { Path = script.Path, DocumentTimeout = TimeSpan.FromSeconds(1) }, new DocxRenderer());

        var failure = await Assert.ThrowsAsync<PaginationException>(() => ReadAsync(paginator, default));

        Assert.Contains("超过 1 秒", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paginate_ConverterThatFails_PassesItsComplaintOn()
    {
        using var script = new FakeConverter("echo 'profile is locked' >&2; exit 77");
        using var paginator = new OfficePaginator(new() { Path = script.Path }, new DocxRenderer());

        Assert.Contains("profile is locked", (await Assert.ThrowsAsync<PaginationException>(() => ReadAsync(paginator, default))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paginate_Cancelled_EndsTheConverterAndLeavesNoFiles()
    {
        using var script = new FakeConverter("echo $$ > \"$(dirname \"$0\")/pid\"; sleep 600");
        using var paginator = new OfficePaginator(new() { Path = script.Path }, new DocxRenderer());
        using var cancel = new CancellationTokenSource();
        var run = ReadAsync(paginator, cancel.Token);
        var pid = await script.PidAsync();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);

        Assert.False(Directory.Exists($"/proc/{pid}"), "the converter still runs");
        Assert.Empty(Directory.GetDirectories(paginator.WorkspacePath, "batch*"));
    }

    [Fact]
    public void Workspace_AbandonedByAKilledProcess_IsRemovedByTheNext_OneInUseIsNot()
    {
        using var inUse = new ConverterWorkspace();
        var abandoned = Directory.CreateTempSubdirectory("jdpartnership-converter-").FullName;
        File.WriteAllText(Path.Combine(abandoned, "in-use"), string.Empty);

        using var next = new ConverterWorkspace();

        Assert.False(Directory.Exists(abandoned));
        Assert.True(File.Exists(inUse.FontAliases));
    }

    [Theory]
    [InlineData(0, 1, 90)]
    [InlineData(2, 0, 90)]
    [InlineData(2, 1, 0)]
    public void Options_OutOfRange_AreRefusedByName(int parallelism, int batchSize, int seconds)
    {
        var options = new ConverterOptions { Parallelism = parallelism, BatchSize = batchSize, DocumentTimeout = TimeSpan.FromSeconds(seconds) };

        Assert.Throws<ArgumentException>(() => new OfficePaginator(options, new DocxRenderer()));
    }

    [Theory]
    [InlineData(126, 2, 32)]
    [InlineData(1, 2, 32)]
    [InlineData(5, 4, 1)]
    [InlineData(0, 2, 32)]
    public void Batches_AnyCount_HoldEachDocumentOnce(int documents, int parallelism, int largest)
    {
        var batches = Batches.Of(documents, parallelism, largest).ToList();

        Assert.Equal(Enumerable.Range(0, documents), batches.SelectMany(batch => batch).Order());
        Assert.All(batches, batch => Assert.InRange(batch.Length, 1, largest));
    }

    private static async Task ReadAsync(OfficePaginator paginator, CancellationToken cancellationToken)
    {
        await foreach (var report in paginator.PaginateAsync([SampleReport.With(new HeadingBlock(1, "1.", "概况"))], cancellationToken))
        {
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"edition {report.Index} cannot be there"));
        }
    }
}
