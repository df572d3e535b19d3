using System.Globalization;
using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports;

/// <summary>The headings in order, each checked against what automatic numbering will count.</summary>
internal static class HeadingOutline
{
    /// <summary>The number as printed: <c>1.</c> for a chapter, <c>2.1</c> for a section; empty for a heading without number.</summary>
    public static string PrintedNumber(HeadingBlock heading) =>
        heading.Level == 1 && heading.Number.Length > 0 ? heading.Number.TrimEnd('.') + "." : heading.Number;

    /// <exception cref="ArgumentException">A heading's number is not the next one: the contents list would contradict the body.</exception>
    public static IReadOnlyList<HeadingBlock> Of(ReportContent content)
    {
        var headings = content.Blocks.OfType<HeadingBlock>().ToList();
        var (chapter, section) = (0, 0);
        foreach (var heading in headings.Where(heading => heading.Number.Length > 0))
        {
            (chapter, section) = heading.Level == 1 ? (chapter + 1, 0) : (chapter, section + 1);
            var expected = heading.Level == 1
                ? string.Create(CultureInfo.InvariantCulture, $"{chapter}")
                : string.Create(CultureInfo.InvariantCulture, $"{chapter}.{section}");
            if (heading.Number.TrimEnd('.') != expected)
            {
                throw new ArgumentException($"标题“{heading.Text}”的编号是 {heading.Number}，按顺序应为 {expected}。", nameof(content));
            }
        }

        return headings;
    }
}
