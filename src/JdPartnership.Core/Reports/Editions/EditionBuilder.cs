using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Narrative;
using JdPartnership.Core.Reports.Tables;

namespace JdPartnership.Core.Reports.Editions;

/// <summary>Puts an edition together out of the facts all editions share.</summary>
public sealed class EditionBuilder(FigureCatalogue catalogue, NarrativeRenderer narrative)
{
    /// <param name="facts">Read under the scope of the enterprise.</param>
    /// <param name="enterpriseFigures">Computed once for all editions.</param>
    /// <param name="college">The focus college, or <c>null</c>.</param>
    /// <param name="watermark">Text across the pages, or <c>null</c>.</param>
    /// <exception cref="NarrativeException">A section's text cannot be drawn.</exception>
    public ReportContent Build(ReportFacts facts, IReadOnlyList<Figure> enterpriseFigures, CollegeFact? college, string? watermark)
    {
        IReadOnlyList<Figure> figures = college is null ? enterpriseFigures : [.. enterpriseFigures, .. catalogue.OfCollege(facts, college)];
        var edition = new EditionContext(facts, new FigureSet(figures), college);
        var title = edition.IsHigherVocational ? facts.Period.Title : facts.Period.TitleForOtherTypes ?? facts.Period.Title;
        IReadOnlyList<ReportBlock> blocks = [.. Body(edition)];
        return new ReportContent
        {
            Cover = new ReportCover(facts.Enterprise.LegalName, facts.Enterprise.UnitName, title, facts.Period.LabelText, college?.Name),
            Header = facts.Enterprise.LegalName + title + facts.Period.LabelText,
            Blocks = blocks,
            DataTables = [.. blocks.OfType<TableBlock>().DistinctBy(t => t.Key)],
            Figures = figures,
            Stamp = facts.Period.End.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
            Watermark = watermark,
            Warnings = edition.IsHigherVocational
                ? []
                : [$"该校办学类型为{ChineseNames.Of(college!.Type)}，不属于高等职业教育，封面题名请与校方确认。"],
        };
    }

    private IEnumerable<ReportBlock> Body(EditionContext edition)
    {
        var (chapter, part) = (0, 0);
        foreach (var section in edition.Facts.Sections is [_, ..] written ? written : NeutralTemplate.Sections)
        {
            (chapter, part) = section.Level == 1 ? (chapter + 1, 0) : (chapter, part + 1);
            yield return new HeadingBlock(section.Level, section.Level == 1 ? $"{chapter}." : $"{chapter}.{part}", section.Title);
            foreach (var block in narrative.Render(section, edition))
            {
                yield return block;
            }
        }
    }
}
