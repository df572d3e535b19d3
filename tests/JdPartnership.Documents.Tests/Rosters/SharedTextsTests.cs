using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Tests.Rosters.Corpus;
using JdPartnership.TestKit.Rosters.Making;

namespace JdPartnership.Documents.Tests.Rosters;

public sealed class SharedTextsTests
{
    /// <summary>To look at the headers costs no more than the headers; what is damaged further on shows when the rows are read.</summary>
    [Fact]
    public void TextsThatAreDamagedFurtherOn_AreRefusedWithTheRows()
    {
        var damaged = ProducerFiles.SharedTable().Replace("</sst>", "<si><t>x</si></sst>", StringComparison.Ordinal);
        using var content = new MemoryStream(new RawWorkbook { Texts = damaged }.Sheet(Students.SharedRows()).Bytes());
        var headers = ReadRoster.Reader.ReadHeaders(content, "a.xlsx")[0];
        Assert.Equal(5, headers.Recognised.Columns.Count);
        var refused = Assert.Throws<RosterFileRefusedException>(() => ReadRoster.Parse(content, "a.xlsx", headers.Recognised).ToList());
        Assert.Equal("Roster.File.Broken", refused.Errors.Single().Code);
    }

    [Fact]
    public void TextsThatRowsRepeat_AreTheSameWhereverTheyStand()
    {
        var table = $"<sst xmlns=\"{RawWorkbook.Main}\">{string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<si><t>t{i}</t></si>"))}</sst>";
        int[] wanted = [0, 4096, 0, 8192, 4096, 9999, 1];
        var rows = string.Concat(wanted.Select((index, i) => Cells.Row(i + 1, Cells.Shared(index), Cells.Shared(index))));
        using var content = new MemoryStream(new RawWorkbook { Texts = table }.Sheet(rows).Bytes());
        var read = ReadRoster.Reader.ReadRows(content, "a.xlsx", new("Sheet1", 0, new Dictionary<Core.Rosters.RosterColumn, int>()));
        Assert.Equal(wanted.Select(i => ($"t{i}", $"t{i}")), read.Select(r => (r.Cells[0].Text!, r.Cells[1].Text!)));
    }
}
