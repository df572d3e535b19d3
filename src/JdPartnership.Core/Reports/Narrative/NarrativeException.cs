namespace JdPartnership.Core.Reports.Narrative;

/// <summary>A section's text cannot be drawn: an unknown placeholder, a mark-up that has no place in a report.</summary>
/// <param name="section">Title of the section.</param>
/// <param name="line">Line of its text, from 1.</param>
/// <param name="problem">What is wrong, one Chinese sentence.</param>
public sealed class NarrativeException(string section, int line, string problem)
    : Exception($"章节“{section}”第{line}行：{problem}")
{
    public string Section => section;

    public int Line => line;

    public string Problem => problem;
}
