using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using JdPartnership.Core.Reports;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>LibreOffice of the converter service.</summary>
internal sealed class RemoteConverter : IConverter
{
    /// <summary>For the way there and back, and for waiting until a converter is free.</summary>
    private const int WaitsInDocuments = 4;
    private const long Megabyte = 1024 * 1024;

    private readonly ConverterOptions _options;
    private readonly HttpClient _http;

    public RemoteConverter(ConverterOptions options)
    {
        _options = options;
        _http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2), AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = new Uri(options.Url!.TrimEnd('/') + "/"),
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = options.BatchMegabytes * Megabyte,
        };
        _http.DefaultRequestHeaders.Add(ConverterService.KeyHeader, options.Key!.Trim());
    }

    /// <summary>Whether it answers is found out by asking it: a failure then says so.</summary>
    public string? Unavailable => null;

    public async IAsyncEnumerable<(int Number, byte[] Pdf)> ConvertAsync(
        IReadOnlyList<byte[]> documents, int slot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (number, pdf) in (await SendAsync(documents, cancellationToken)).Index())
        {
            yield return (number, pdf);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<IReadOnlyList<byte[]>> SendAsync(IReadOnlyList<byte[]> documents, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.DocumentTimeout * (documents.Count + WaitsInDocuments));
        try
        {
            using var content = new ByteArrayContent(DocumentBatch.Pack(documents));
            content.Headers.ContentType = new MediaTypeHeaderValue(DocumentBatch.ContentType);
            using var response = await _http.PostAsync(new Uri(ConverterService.Path, UriKind.Relative), content, limit.Token);
            return response.StatusCode == HttpStatusCode.OK
                ? Check(DocumentBatch.Unpack(await response.Content.ReadAsByteArrayAsync(limit.Token), documents.Count, _options.BatchMegabytes * Megabyte), documents.Count)
                : throw new PaginationException(await ExplainAsync(response, limit.Token));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            throw new PaginationException("文档转换服务没有应答或应答有误，请稍后再试；若再次失败，请告知管理员。", exception);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PaginationException("文档转换服务超时，请稍后再试。");
        }
    }

    private static IReadOnlyList<byte[]> Check(IReadOnlyList<byte[]> pdfs, int expected) =>
        pdfs.Count == expected ? pdfs : throw new InvalidDataException($"{pdfs.Count} PDFs for {expected} documents.");

    private static async Task<string> ExplainAsync(HttpResponseMessage response, CancellationToken cancellationToken) => response.StatusCode switch
    {
        HttpStatusCode.UnprocessableEntity => await response.Content.ReadAsStringAsync(cancellationToken),
        HttpStatusCode.Unauthorized => "文档转换服务不认可本门户的密钥，请管理员检查 Converter:Key。",
        HttpStatusCode.ServiceUnavailable => "同时排版的文档太多，请稍后再试。",
        HttpStatusCode.RequestEntityTooLarge => "文档太大，转换服务拒绝接收。",
        _ => $"文档转换服务应答 {(int)response.StatusCode}。",
    };
}
