using System.Text;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.TestKit.Rosters;
using JdPartnership.TestKit.Rosters.Making;

namespace JdPartnership.Documents.Tests.Rosters;

/// <summary>Small files that unpack to very much: refused before, or soon after, they begin to.</summary>
public sealed class BombTests
{
    private const int Megabyte = 1024 * 1024;
    private const long MostAllocated = 100L * Megabyte;

    public static TheoryData<string> Kinds => [.. Bombs.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Bomb_IsRefused_AndMemoryStaysSmall(string kind)
    {
        var bomb = Bombs.Make(kind);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.Throws<RosterFileRefusedException>(() => ReadRoster.Lines(bomb, "名册.xlsx"));
        Assert.Contains(refused.Errors.Single().Code, (string[])["Roster.File.Unpacked", "Roster.File.Broken"]);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
    }

    /// <summary>Large is no crime: what a roster of 100,000 rows needs is let through.</summary>
    [Fact]
    public void Gate_LargeHonestFile_IsLetThrough()
    {
        var random = new Random(1);
        var rows = new StringBuilder(Cells.Row(1, Students.Headers));
        for (var number = 2; number < 20_000; number++)
        {
            rows.Append(Cells.Row(number, $"学生{random.Next()}", $"{random.NextInt64(100_000_000_000_000_000, 999_999_999_999_999_999)}", "在线客服", "2026-03-01", "2026-08-31"));
        }

        using var content = new MemoryStream(new RawWorkbook().Sheet(rows.ToString()).Bytes());
        ReadRoster.Reader.Check(content, "名册.xlsx");
        Assert.Equal(5, ReadRoster.Reader.ReadHeaders(content, "名册.xlsx")[0].Recognised.Columns.Count);
    }
}
