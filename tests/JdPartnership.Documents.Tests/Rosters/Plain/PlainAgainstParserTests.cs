using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using JdPartnership.Documents.Tests.Rosters.Corpus;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Rosters.Making;

namespace JdPartnership.Documents.Tests.Rosters.Plain;

/// <summary>A file gives the same rows, or the same refusal, whether a parser reads all of it or only what is not plain.</summary>
public sealed class PlainAgainstParserTests
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(LongRun.Count(usual: 3, promised: 60));
    private static readonly Dictionary<string, CorpusFile> Files =
        ProducerFiles.All.Concat(ContentFiles.All).Where(f => f.FileName.EndsWith(".xlsx", StringComparison.Ordinal)).ToDictionary(f => f.Title);

    public static TheoryData<string> Titles => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public void File_IsReadAlike(string title)
    {
        var file = Files[title];
        Assert.Equal(file.Expected, ReadRoster.LinesOrRefusal(ForAParser(file.Make()), file.FileName));
    }

    [Fact]
    public void DamagedFile_IsReadAlike()
    {
        var files = new MutatedFiles([.. Files.Values.Select(f => (f.FileName, f.Make()))]);
        var clock = Stopwatch.StartNew();
        for (var seed = 1; clock.Elapsed < Time; seed++)
        {
            var (name, bytes) = files.NextWithADamagedPart(new Random(seed));
            var (plain, parsed) = (ReadRoster.LinesOrRefusal(bytes, name), ReadRoster.LinesOrRefusal(ForAParser(bytes), name));
            Assert.True(plain.SequenceEqual(parsed), $"{seed}: {string.Join('\n', plain)}\n--\n{string.Join('\n', parsed)}");
        }
    }

    /// <summary>A blank in a tag, and an element nobody knows: they mean nothing, and are not plain.</summary>
    private static byte[] ForAParser(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return RawWorkbook.Zip([.. zip.Entries.Select(entry => (entry.FullName, Odd(entry)))]);
    }

    private static byte[] Odd(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
        return Encoding.Latin1.GetBytes(WithFirst(WithFirst(reader.ReadToEnd(), "<sheetData>", "<sheetData >"), "<si>", "<x/><si>"));
    }

    private static string WithFirst(string text, string old, string odd)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? text : text[..at] + odd + text[(at + old.Length)..];
    }
}
