using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Charts;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Core.Reports.Tables;

namespace JdPartnership.Core.Reports.Narrative;

/// <summary>Turns a section's text into blocks of an edition: paragraphs, lists, and the tables and charts bound into it.</summary>
public sealed class NarrativeRenderer(IEnumerable<IReportTable> tables, IEnumerable<IReportChart> charts)
{
    private readonly Dictionary<string, IReportTable> _tables = tables.ToDictionary(t => t.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, IReportChart> _charts = charts.ToDictionary(c => c.Key, StringComparer.Ordinal);

    /// <exception cref="NarrativeException">The text cannot be drawn; the message names the place.</exception>
    public IReadOnlyList<ReportBlock> Render(SectionFact section, EditionContext edition)
    {
        try
        {
            return [.. MarkdownBlocks.Read(NarrativeTemplates.Fill(section.Body, edition)).SelectMany(b => b is BoundBlock bound ? Bind(bound, edition) : [b.Block!])];
        }
        catch (PlaceholderException exception)
        {
            throw new NarrativeException(section.Title, LineOf(section.Body, exception.Placeholder), exception.Message);
        }
    }

    private IEnumerable<ReportBlock> Bind(BoundBlock bound, EditionContext edition) => bound.Kind switch
    {
        "table" when _tables.TryGetValue(bound.Key, out var table) => Bind(table, edition),
        "chart" when _charts.TryGetValue(bound.Key, out var chart) => chart.Build(edition) is { } block ? [block] : [],
        "tree" when bound.Key == GovernanceTree.Key => GovernanceTree.Build(edition),
        _ => throw new PlaceholderException(bound.Key, $"没有名为“{bound.Key}”的表格或图形。"),
    };

    // Unknown is never 0: a table without rows becomes a sentence that says so.
    private static ReportBlock[] Bind(IReportTable table, EditionContext edition)
    {
        if (table.IsOfCollege && edition.College is null)
        {
            return [];
        }

        if (table.Build(edition) is { } block)
        {
            return [block];
        }

        var subject = table.IsOfCollege ? $"{edition.College!.Name}尚无登记的{table.Subject}" : $"尚无登记的{table.Subject}";
        return [new ParagraphBlock([new TextRun($"本报告期内，{subject}。")])];
    }

    private static int LineOf(string body, string placeholder)
    {
        var at = body.IndexOf(placeholder, StringComparison.Ordinal);
        return at < 0 ? 1 : body[..at].Count(c => c == '\n') + 1;
    }
}
