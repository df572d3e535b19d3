using System.Globalization;
using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports.Html;

/// <summary>Anchors of the sections: <c>section-2-1</c>; by place in the report where a heading has no number.</summary>
public static class SectionIds
{
    /// <summary>The headings in order, each with the id of its section.</summary>
    public static IEnumerable<(HeadingBlock Heading, string Id)> Of(ReportContent content) =>
        HeadingOutline.Of(content).Select((heading, i) => (heading, Id(heading, i)));

    private static string Id(HeadingBlock heading, int index) => "section-" + (heading.Number.Length > 0
        ? heading.Number.TrimEnd('.').Replace('.', '-')
        : "h" + (index + 1).ToString(CultureInfo.InvariantCulture));
}
