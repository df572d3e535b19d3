using JdPartnership.Core.Common;
using JdPartnership.Core.Reports.Periods;

namespace JdPartnership.Core.Reports;

/// <summary>报告期. Label, label style, start and end are four separate values: none follows from another.</summary>
public sealed class ReportPeriod : Entity
{
    private readonly List<ReportSection> _sections = [];

    private ReportPeriod()
    {
    }

    /// <param name="details">Checked.</param>
    public ReportPeriod(PeriodDetails details) => Describe(details);

    /// <summary>Names the period in links and commands, for example <c>2019</c>. Unique.</summary>
    public string Label { get; private set; } = "";

    /// <summary>How the label is printed, with <c>{0}</c> for the label: <c>（{0}）</c> or <c>（{0}年度）</c>.</summary>
    public string LabelStyle { get; private set; } = "";

    public DateOnly Start { get; private set; }

    public DateOnly End { get; private set; }

    /// <summary>Title of the report, for example 参与高等职业教育人才培养年度报告.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Title of editions for colleges outside higher vocational education; <c>null</c> uses <see cref="Title"/> for all.</summary>
    public string? TitleForOtherTypes { get; private set; }

    public string? Source { get; private set; }

    public IReadOnlyCollection<ReportSection> Sections => _sections;

    /// <summary>The calendar years the report compares: that of the end, and the one before.</summary>
    public IReadOnlyList<int> Years => [End.Year - 1, End.Year];

    public string LabelText => string.Format(System.Globalization.CultureInfo.InvariantCulture, LabelStyle, Label);

    /// <param name="details">Checked.</param>
    public void Describe(PeriodDetails details)
    {
        Label = details.Label;
        LabelStyle = details.LabelStyle;
        Start = details.Start!.Value;
        End = details.End!.Value;
        Title = details.Title;
        TitleForOtherTypes = details.TitleForOtherTypes;
        Source = details.Source;
    }

    public void AddSection(ReportSection section) => _sections.Add(section);
}
