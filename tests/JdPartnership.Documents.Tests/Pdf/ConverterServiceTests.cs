using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Docx;
using JdPartnership.Documents.Reports.Pdf;
using JdPartnership.Documents.Tests.Samples;

namespace JdPartnership.Documents.Tests.Pdf;

public sealed class ConverterServiceTests
{
    private const string Key = "a-secret-of-portal-and-converter";

    [Fact]
    public void Batch_PackedAndUnpacked_IsTheSame() =>
        Assert.Equal([[1, 2], [], [3]], DocumentBatch.Unpack(DocumentBatch.Pack([[1, 2], [], [3]]), most: 3, bytes: 3));

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 3)]
    public void Batch_LargerThanAllowed_IsRefused(int most, long bytes) =>
        Assert.Throws<InvalidDataException>(() => DocumentBatch.Unpack(DocumentBatch.Pack([[1, 2], [3, 4]]), most, bytes));

    [Fact]
    public void Batch_ThatIsNoZip_IsRefused() => Assert.Throws<InvalidDataException>(() => DocumentBatch.Unpack([1, 2, 3], 1, 100));

    [Theory]
    [InlineData(null)]
    [InlineData("short")]
    public void Service_WithoutAProperKey_DoesNotStart(string? key) =>
        Assert.Contains("Converter:Key", Assert.Throws<ArgumentException>(() => new ConverterService(new() { Key = key })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", false)]
    [InlineData(Key + "x", false)]
    [InlineData(Key, true)]
    public void Key_MustBeTheSame(string key, bool expected)
    {
        using var service = new ConverterService(new() { Key = Key + "\n" });
        Assert.Equal(expected, service.Knows(key));
    }

    [Fact]
    public async Task Service_BusyLongerThanADocumentTakes_SaysSo()
    {
        using var script = new FakeConverter("echo $$ > \"$(dirname \"$0\")/pid\"; while :; do echo alive; sleep 0.2; done");
        using var service = new ConverterService(new() { Key = Key, Path = script.Path, Parallelism = 1, DocumentTimeout = TimeSpan.FromSeconds(2) });
        var batch = DocumentBatch.Pack([[1]]);
        using var cancel = new CancellationTokenSource();
        var first = service.ConvertAsync(batch, cancel.Token);
        await script.PidAsync();
        Assert.Null(await service.ConvertAsync(batch, CancellationToken.None));
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task MemoryLimit_IsSetForTheConverter()
    {
        using var script = new FakeConverter("echo \"limit $(ulimit -v)\" >&2; exit 77");
        using var paginator = new OfficePaginator(new() { Path = script.Path, MemoryMegabytes = 512 }, new DocxRenderer());
        Assert.Contains("limit 524288", (await FailAsync(paginator)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServiceThatIsNotThere_IsSaidInASentence()
    {
        using var paginator = new OfficePaginator(new() { Url = "http://127.0.0.1:1", Key = Key }, new DocxRenderer());
        Assert.Null(paginator.Unavailable);
        Assert.Contains("转换服务", (await FailAsync(paginator)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("converter:8080", Key, "Url")]
    [InlineData("http://converter:8080", null, "Key")]
    public void Url_NeedsAnAddressAndAKey(string url, string? key, string named) => Assert.Contains(
        "Converter:" + named, Assert.Throws<ArgumentException>(() => new OfficePaginator(new() { Url = url, Key = key }, new DocxRenderer())).Message, StringComparison.Ordinal);

    private static Task<PaginationException> FailAsync(OfficePaginator paginator) => Assert.ThrowsAsync<PaginationException>(async () =>
    {
        IReadOnlyList<ReportContent> contents = [SampleReport.Create()];
        await foreach (var report in paginator.PaginateAsync(contents, CancellationToken.None))
        {
            Assert.Fail($"Edition {report.Index} came out.");
        }
    });
}
