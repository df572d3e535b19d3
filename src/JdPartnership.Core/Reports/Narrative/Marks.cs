namespace JdPartnership.Core.Reports.Narrative;

/// <summary>
/// Private-use characters that carry a placeholder's meaning through Markdown: which block stands on a line,
/// which figure a stretch of text prints. They never reach a document.
/// </summary>
internal static class Marks
{
    public const char Block = '\uE000';
    public const char FigureStart = '\uE001';
    public const char FigureText = '\uE002';
    public const char FigureEnd = '\uE003';

    public static string BlockLine(string kind, string key) => $"\n\n{Block}{kind}:{key}{Block}\n\n";

    public static string FigureRun(string key, string text) => $"{FigureStart}{key}{FigureText}{text}{FigureEnd}";
}
