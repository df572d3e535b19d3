using System.Text;
using JdPartnership.Data.Common;

namespace JdPartnership.Data.Tests.Common;

public sealed class TextOrderTests
{
    private static readonly string[] Beginnings = ["王", "王小", "A", "~", "\uE000", "﨑", "𠮷", "王𠮷", "\U0010FFFE"];
    private static readonly string[] Rests = ["", "A", "小明", "\uD7FF", "﨑", "\uFFFD", "𠮷", "\U0010FFFF"];

    /// <summary>As SQLite compares, and as SQL Server does.</summary>
    [Fact]
    public void EverythingThatBeginsSo_LiesBetween_AndNothingElse()
    {
        var texts = Beginnings.SelectMany(beginning => Rests, (beginning, rest) => beginning + rest).Distinct().ToList();
        foreach (var beginning in Beginnings)
        {
            var behind = TextOrder.Behind(beginning);
            Assert.All(texts, text =>
            {
                var begins = text.StartsWith(beginning, StringComparison.Ordinal);
                Assert.Equal(begins, Bytes(text).SequenceCompareTo(Bytes(beginning)) >= 0 && Bytes(text).SequenceCompareTo(Bytes(behind)) < 0);
                Assert.Equal(begins, string.CompareOrdinal(text, beginning) >= 0 && string.CompareOrdinal(text, behind) < 0);
            });
        }
    }

    [Theory]
    [InlineData("\uD7FF", "\uE000")]
    [InlineData("\U0010FFFF", "\U0010FFFF")]
    public void AtTheEndsOfUnicode_ItIsStillAText(string beginning, string behind) => Assert.Equal(behind, TextOrder.Behind(beginning));

    private static ReadOnlySpan<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
