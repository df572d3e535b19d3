using JdPartnership.Core.Common;

namespace JdPartnership.Core.Reports;

/// <summary>章节 of a period's report: narrative with placeholders for figures, and the tables and charts bound into it.</summary>
public sealed class ReportSection(int order, int level, string title, string body) : Entity
{
    public int ReportPeriodId { get; private set; }

    public int Order { get; private set; } = order;

    /// <summary>1 for a chapter, 2 for a section.</summary>
    public int Level { get; private set; } = level;

    /// <summary>Title without number: numbers follow from the order.</summary>
    public string Title { get; private set; } = title;

    /// <summary>Markdown with Liquid.</summary>
    public string Body { get; private set; } = body;
}
