using System.Runtime.CompilerServices;
using System.Threading.Channels;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Docx;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>Lays editions out with LibreOffice: several in one call, one call a core at a time.</summary>
public sealed class OfficePaginator : IPaginator, IDisposable
{
    private readonly ConverterOptions _options;
    private readonly IConverter _converter;
    private readonly Channel<int> _slots;

    // One converter for single documents: who exports one edition does not wait for a job that makes all of them.
    private readonly Channel<int> _express = Channel.CreateBounded<int>(1);
    private readonly IDocxRenderer _docx;

    public OfficePaginator(ConverterOptions options, IDocxRenderer docx)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Validated();
        _docx = docx;
        _converter = string.IsNullOrEmpty(_options.Url) ? new LocalConverter(_options) : new RemoteConverter(_options);
        _slots = Channel.CreateBounded<int>(_options.Parallelism);
        for (var slot = 0; slot < _options.Parallelism; slot++)
        {
            _slots.Writer.TryWrite(slot);
        }

        _express.Writer.TryWrite(_options.Parallelism);
    }

    /// <summary>Where profiles and batches live while this object does; only LibreOffice of this machine has such a place.</summary>
    internal string WorkspacePath => ((LocalConverter)_converter).WorkspacePath;

    public string? Unavailable => _converter.Unavailable;

    public async IAsyncEnumerable<PaginatedReport> PaginateAsync(
        IReadOnlyList<ReportContent> contents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contents);
        if (Unavailable is { } missing)
        {
            throw new PaginationException(missing);
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var finished = contents.Select(_ => new TaskCompletionSource<PaginatedReport>(TaskCreationOptions.RunContinuationsAsynchronously)).ToList();
        var batches = new Queue<int[]>(Batches.Of(contents.Count, _options.Parallelism, _options.BatchSize));
        var workers = Enumerable.Range(0, Math.Min(_options.Parallelism, batches.Count))
            .Select(_ => Task.Run(() => WorkAsync(contents, batches, finished, stop.Token), CancellationToken.None))
            .ToList();
        try
        {
            foreach (var report in finished)
            {
                yield return await report.Task;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(workers);
        }
    }

    public void Dispose() => _converter.Dispose();

    private async Task WorkAsync(
        IReadOnlyList<ReportContent> contents, Queue<int[]> batches, List<TaskCompletionSource<PaginatedReport>> finished, CancellationToken cancellationToken)
    {
        try
        {
            var slots = contents.Count == 1 ? _express : _slots;
            var slot = await TakeAsync(slots, cancellationToken);
            try
            {
                while (Next(batches) is { } batch)
                {
                    await ConvertAsync(contents, batch, slot, finished, cancellationToken);
                }
            }
            finally
            {
                slots.Writer.TryWrite(slot);
            }
        }
        catch (OperationCanceledException)
        {
            finished.ForEach(report => report.TrySetCanceled(cancellationToken));
        }
        catch (Exception exception)
        {
            // Whatever went wrong must reach whoever waits for an edition, not die with this task.
            var failure = exception as PaginationException ?? new PaginationException("排版失败：" + exception.Message, exception);
            finished.ForEach(report => report.TrySetException(failure));
        }
    }

    private async Task<int> TakeAsync(Channel<int> slots, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (slots == _express)
        {
            limit.CancelAfter(_options.DocumentTimeout);
        }

        try
        {
            return await slots.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PaginationException("同时排版的文档太多，请稍后再试。");
        }
    }

    private async Task ConvertAsync(
        IReadOnlyList<ReportContent> contents, int[] batch, int slot, List<TaskCompletionSource<PaginatedReport>> finished, CancellationToken cancellationToken)
    {
        await foreach (var (number, pdf) in _converter.ConvertAsync(
            [.. batch.Select(index => DocxRenderer.RenderForLayout(contents[index]))], slot, cancellationToken))
        {
            var index = batch[number];
            finished[index].TrySetResult(Finish(index, contents[index], pdf));
        }
    }

    private PaginatedReport Finish(int index, ReportContent content, byte[] pdf)
    {
        var pages = HeadingPages.Read(pdf, content);
        var stable = PdfFonts.Renumber(pdf);
        PdfStamp.Apply(stable, content.Stamp);
        return new(index, _docx.Render(content, pages), stable, pages);
    }

    private static int[]? Next(Queue<int[]> batches)
    {
        lock (batches)
        {
            return batches.TryDequeue(out var batch) ? batch : null;
        }
    }
}
