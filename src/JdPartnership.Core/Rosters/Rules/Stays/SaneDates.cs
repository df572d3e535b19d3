using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Stays;

public sealed class SaneDates : IRosterRule
{
    public RuleDefinition Definition { get; } = new("Dates", "起止日期", Waivable.Never)
    {
        Explanation = "开始日期、结束日期必填，结束不早于开始，且都在批次起止日期之内：所用规定按批次开始日期确定。",
        FindingCodes = ["DatesStart", "DatesEnd", "DatesOrder", "DatesBefore", "DatesAfter"],
        Entries = RuleEntry.Everywhere(Block, LegalBasis.None),
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        var batch = row.Context.Batch;
        return row.Row switch
        {
            { Start: null, End: null } => [.. row.Found(Definition, "DatesStart", RosterColumn.Start), .. row.Found(Definition, "DatesEnd", RosterColumn.End)],
            { Start: null } => row.Found(Definition, "DatesStart", RosterColumn.Start),
            { End: null } => row.Found(Definition, "DatesEnd", RosterColumn.End),
            { Start: { } start, End: { } end } when end < start => row.Found(Definition, "DatesOrder", RosterColumn.End, RuleText.Of(end), RuleText.Of(start)),
            { Start: { } start } when start < batch.Start => row.Found(Definition, "DatesBefore", RosterColumn.Start, RuleText.Of(start), RuleText.Of(batch.Start)),
            { End: { } end } when end > batch.End => row.Found(Definition, "DatesAfter", RosterColumn.End, RuleText.Of(end), RuleText.Of(batch.End)),
            _ => [],
        };
    }
}
