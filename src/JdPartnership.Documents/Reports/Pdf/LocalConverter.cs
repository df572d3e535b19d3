using System.Runtime.CompilerServices;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>LibreOffice of this machine.</summary>
internal sealed class LocalConverter(ConverterOptions options) : IConverter
{
    private readonly Lazy<ConverterWorkspace> _workspace = new(() => new());

    public string WorkspacePath => _workspace.Value.Root;

    public string? Unavailable => ConverterInstallation.Missing(options.Path);

    public async IAsyncEnumerable<(int Number, byte[] Pdf)> ConvertAsync(
        IReadOnlyList<byte[]> documents, int slot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var folder = _workspace.Value.NewBatch();
        try
        {
            for (var number = 0; number < documents.Count; number++)
            {
                await File.WriteAllBytesAsync(OfficeProcess.Docx(folder, number), documents[number], cancellationToken);
            }

            var process = new OfficeProcess(options, _workspace.Value);
            await foreach (var number in process.ConvertAsync(folder, documents.Count, slot, cancellationToken))
            {
                yield return (number, await File.ReadAllBytesAsync(OfficeProcess.Pdf(folder, number), cancellationToken));
            }
        }
        finally
        {
            ConverterWorkspace.Delete(folder);
        }
    }

    public void Dispose()
    {
        if (_workspace.IsValueCreated)
        {
            _workspace.Value.Dispose();
        }
    }
}
