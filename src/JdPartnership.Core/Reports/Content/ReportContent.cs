using JdPartnership.Core.Figures;

namespace JdPartnership.Core.Reports.Content;

/// <summary>
/// One edition of an annual report, complete and free of any file format: the same object is drawn as DOCX, PDF, XLSX and HTML,
/// so that the files cannot disagree. Nothing in it depends on clock, machine, user or culture.
/// </summary>
public sealed record ReportContent
{
    public required ReportCover Cover { get; init; }

    /// <summary>Running head of the body pages.</summary>
    public required string Header { get; init; }

    /// <summary>The body, from the first heading on, in reading order.</summary>
    public required IReadOnlyList<ReportBlock> Blocks { get; init; }

    /// <summary>The tables of the XLSX data file, one sheet each, in order. Those of the body are among them.</summary>
    public required IReadOnlyList<TableBlock> DataTables { get; init; }

    /// <summary>The figures of the XLSX figure sheet, in catalogue order.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Date of the core properties and of every time stamp in the files (the period's end, or the freeze), UTC.</summary>
    public required DateTime Stamp { get; init; }

    /// <summary>Text across the page of an edition that is not final, for example 草稿; <c>null</c> for none.</summary>
    public string? Watermark { get; init; }

    /// <summary>What a reader of the page should know beforehand (unknown facts, an unusual type of college). Not printed.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
