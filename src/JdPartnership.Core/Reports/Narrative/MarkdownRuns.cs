using System.Text;
using JdPartnership.Core.Reports.Content;
using Markdig.Syntax.Inlines;

namespace JdPartnership.Core.Reports.Narrative;

/// <summary>Reads the inline mark-up of one paragraph.</summary>
internal static class MarkdownRuns
{
    public static IReadOnlyList<TextRun> Read(ContainerInline inlines)
    {
        var runs = new List<TextRun>();
        Read(inlines, bold: false, runs);
        return Merge(Merge(runs).SelectMany(SplitFigures));
    }

    private static void Read(ContainerInline inlines, bool bold, List<TextRun> runs)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    runs.Add(new TextRun(literal.Content.ToString(), bold));
                    break;
                case CodeInline code:
                    runs.Add(new TextRun(code.Content, bold));
                    break;
                case LineBreakInline:
                    break; // Chinese lines join without a blank.
                case EmphasisInline emphasis:
                    Read(emphasis, bold || emphasis.DelimiterCount == 2, runs);
                    break;
                case ContainerInline container:
                    Read(container, bold, runs);
                    break;
                default:
                    throw new PlaceholderException("", "正文含有不支持的标记。");
            }
        }
    }

    // Markdown may cut a literal at any character, so equal neighbours are joined before figures are looked for and after.
    private static List<TextRun> Merge(IEnumerable<TextRun> runs)
    {
        var merged = new List<TextRun>();
        foreach (var run in runs.Where(r => r.Text.Length > 0))
        {
            if (merged.Count > 0 && merged[^1] is var last && last.Bold == run.Bold && last.FigureKey == run.FigureKey && run.FigureKey is null)
            {
                merged[^1] = last with { Text = last.Text + run.Text };
            }
            else
            {
                merged.Add(run);
            }
        }

        return merged;
    }

    private static IEnumerable<TextRun> SplitFigures(TextRun run)
    {
        var text = new StringBuilder();
        for (var index = 0; index < run.Text.Length; index++)
        {
            if (run.Text[index] != Marks.FigureStart)
            {
                text.Append(run.Text[index]);
                continue;
            }

            yield return run with { Text = text.ToString() };
            text.Clear();
            var middle = run.Text.IndexOf(Marks.FigureText, index);
            var end = run.Text.IndexOf(Marks.FigureEnd, middle);
            yield return run with { Text = run.Text[(middle + 1)..end], FigureKey = run.Text[(index + 1)..middle] };
            index = end;
        }

        yield return run with { Text = text.ToString() };
    }
}
