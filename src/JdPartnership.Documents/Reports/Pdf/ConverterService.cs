using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>What the converter service does with a batch: limits, a free LibreOffice, PDFs. It keeps nothing and knows no names.</summary>
public sealed class ConverterService : IDisposable
{
    /// <summary>Carries the shared secret.</summary>
    public const string KeyHeader = "X-Converter-Key";

    public const string Path = "convert";

    private const long Megabyte = 1024 * 1024;
    private readonly ConverterOptions _options;
    private readonly LocalConverter _converter;
    private readonly byte[] _key;
    private readonly Channel<int> _slots;

    /// <exception cref="ArgumentException">There is no key, or it is short.</exception>
    public ConverterService(ConverterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Validated();
        _key = options.Key?.Trim() is { Length: >= ConverterOptions.ShortestKey } key
            ? Encoding.UTF8.GetBytes(key)
            : throw new ArgumentException("转换服务须设置不少于 16 个字符的 Converter:Key。 / The converter service needs a Converter:Key of at least 16 characters.", nameof(options));
        _converter = new LocalConverter(options);
        _slots = Channel.CreateBounded<int>(options.Parallelism);
        for (var slot = 0; slot < options.Parallelism; slot++)
        {
            _slots.Writer.TryWrite(slot);
        }
    }

    /// <inheritdoc cref="JdPartnership.Core.Reports.IPaginator.Unavailable"/>
    public string? Unavailable => _converter.Unavailable;

    /// <summary>Most bytes of a request.</summary>
    public long LargestRequest => _options.BatchMegabytes * Megabyte;

    public bool Knows(string key) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), _key);

    /// <returns>The PDFs, packed; <c>null</c> when all converters stayed busy.</returns>
    /// <exception cref="InvalidDataException">The batch is none, or larger than allowed.</exception>
    /// <exception cref="JdPartnership.Core.Reports.PaginationException">A document could not be converted.</exception>
    public async Task<byte[]?> ConvertAsync(byte[] batch, CancellationToken cancellationToken)
    {
        var documents = DocumentBatch.Unpack(batch, _options.BatchSize, LargestRequest);
        if (await TakeSlotAsync(cancellationToken) is not { } slot)
        {
            return null;
        }

        try
        {
            var pdfs = new byte[documents.Count][];
            await foreach (var (number, pdf) in _converter.ConvertAsync(documents, slot, cancellationToken))
            {
                pdfs[number] = pdf;
            }

            return DocumentBatch.Pack(pdfs);
        }
        finally
        {
            _slots.Writer.TryWrite(slot);
        }
    }

    public void Dispose() => _converter.Dispose();

    private async Task<int?> TakeSlotAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.DocumentTimeout);
        try
        {
            return await _slots.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
