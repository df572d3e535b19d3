using System.IO.Compression;
using System.Text;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Docx;
using JdPartnership.Documents.Tests.Samples;

namespace JdPartnership.Benchmarks.Documents;

/// <summary>P4: one report as DOCX, warm, against zipping the same parts that stand ready as strings.</summary>
internal static class DocxBenchmark
{
    private const int Repeats = 25;
    private const int Runs = 15;

    public static async Task RunAsync()
    {
        var content = SampleReport.Create();
        int[] pages = [.. Enumerable.Range(1, content.Blocks.OfType<HeadingBlock>().Count())];
        var renderer = new DocxRenderer();
        var parts = ReadParts(renderer.Render(content, pages));

        Task Ours() => Repeat(() => renderer.Render(content, pages));
        Task Floor() => Repeat(() => Zip(parts));
        await Stopwatches.CompareAsync(3, Ours, Floor);
        var (ours, floor) = await Stopwatches.CompareAsync(Runs, Ours, Floor);

        Console.WriteLine(FormattableString.Invariant(
            $"P4 report DOCX: {ours.Median / Repeats:0.00} ms, floor {floor.Median / Repeats:0.00} ms, ratio {ours.Median / floor.Median:0.00} (target ≤ 7) [{Describe(content)}; {parts.Sum(part => part.Length)} characters and bytes in {parts.Count} parts]"));
    }

    private static Task Repeat(Func<byte[]> work)
    {
        for (var i = 0; i < Repeats; i++)
        {
            GC.KeepAlive(work());
        }

        return Task.CompletedTask;
    }

    private static byte[] Zip(List<Part> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var entry = zip.CreateEntry(part.Name, part.Bytes is null || part.IsPacked ? CompressionLevel.Fastest : CompressionLevel.NoCompression).Open();
                entry.Write(part.Bytes ?? Encoding.UTF8.GetBytes(part.Text!));
            }
        }

        return file.ToArray();
    }

    private static List<Part> ReadParts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return [.. zip.Entries.Select(ReadPart)];
    }

    private static Part ReadPart(ZipArchiveEntry entry)
    {
        using var memory = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(memory);
        }

        var isText = entry.Name.EndsWith(".xml", StringComparison.Ordinal) || entry.Name.EndsWith(".rels", StringComparison.Ordinal);
        return isText
            ? new(entry.FullName, Encoding.UTF8.GetString(memory.ToArray()), null, true)
            : new(entry.FullName, null, memory.ToArray(), entry.CompressedLength != entry.Length);
    }

    private static string Describe(ReportContent content)
    {
        var characters = content.Blocks.Sum(block => block switch
        {
            HeadingBlock heading => heading.Text.Length,
            ParagraphBlock paragraph => paragraph.Runs.Sum(run => run.Text.Length),
            ListBlock list => list.Items.Sum(item => item.Sum(run => run.Text.Length)),
            _ => 0,
        });
        var tables = content.Blocks.OfType<TableBlock>().ToList();
        return FormattableString.Invariant(
            $"{content.Blocks.OfType<HeadingBlock>().Count()} headings, {characters} characters of text, {tables.Count} tables with {tables.Sum(table => table.Rows.Count)} rows, {content.Blocks.OfType<ChartBlock>().Count()} charts, {content.Blocks.OfType<PictureBlock>().Count()} pictures");
    }

    private sealed record Part(string Name, string? Text, byte[]? Bytes, bool IsPacked)
    {
        public int Length => Text?.Length ?? Bytes!.Length;
    }
}
