using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Core.Tests.Reports;

/// <summary>All the text a block prints.</summary>
internal static class ReportText
{
    public static string Of(ReportBlock block) => block switch
    {
        HeadingBlock heading => heading.Text,
        ParagraphBlock paragraph => Of(paragraph.Runs),
        ListBlock list => string.Concat(list.Items.Select(Of)),
        TableBlock table => table.Caption + table.Note + string.Concat(table.Columns.Select(c => c.Title))
            + string.Concat(table.Rows.SelectMany(r => r).Concat(table.Total ?? []).Select(c => c.Text)),
        ChartBlock chart => chart.Caption + string.Concat(chart.Categories) + string.Concat(chart.Series.Select(s => s.Name)),
        TreeBlock tree => tree.Caption + Of(tree.Root),
        PictureBlock picture => picture.Caption,
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    private static string Of(IReadOnlyList<TextRun> runs) => string.Concat(runs.Select(r => r.Text));

    private static string Of(TreeNode node) => node.Title + node.Detail + string.Concat(node.Children.Select(Of));
}
