namespace JdPartnership.Core.Reports.Content;

/// <summary>A native, editable chart with its data.</summary>
/// <param name="Key">Stable key, for example <c>internships-by-year</c>.</param>
/// <param name="Caption">Title without number; renderers number figures 图1, 图2 … in order.</param>
/// <param name="Unit">Unit of the value axis.</param>
/// <param name="Categories">Labels of the category axis.</param>
/// <param name="Series">At least one; each as long as <paramref name="Categories"/>.</param>
public sealed record ChartBlock(
    string Key,
    string Caption,
    string Unit,
    IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeries> Series) : ReportBlock;
