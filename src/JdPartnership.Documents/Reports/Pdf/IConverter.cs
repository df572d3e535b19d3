namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>Turns Word files into PDFs.</summary>
internal interface IConverter : IDisposable
{
    /// <inheritdoc cref="JdPartnership.Core.Reports.IPaginator.Unavailable"/>
    string? Unavailable { get; }

    /// <param name="documents">Word files.</param>
    /// <param name="slot">Which of the converters at work at the same time.</param>
    /// <returns>Index of each document with its PDF.</returns>
    /// <exception cref="JdPartnership.Core.Reports.PaginationException">A document could not be converted.</exception>
    IAsyncEnumerable<(int Number, byte[] Pdf)> ConvertAsync(IReadOnlyList<byte[]> documents, int slot, CancellationToken cancellationToken);
}
