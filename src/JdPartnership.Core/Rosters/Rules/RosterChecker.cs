using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Presence;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Runs the rules of a batch over its rows, one after the other. One instance a roster; not for several threads.</summary>
public sealed class RosterChecker
{
    private readonly RuleContext _context;
    private readonly IRosterRule[][] _rowRules;
    private readonly IRosterWideRule[] _wideRules;
    private readonly IRosterWideRule[][] _wideRulesOfRows;

    public RosterChecker(RuleContext context)
    {
        _context = context;
        _wideRules = [.. context.Set.WideRules.Select(rule => rule.Begin(context))];
        _rowRules = ByEngagement(context.Set.RowRules, rule => rule.Definition);
        _wideRulesOfRows = ByEngagement(_wideRules, rule => rule.Definition);
    }

    /// <param name="row">Read and typed.</param>
    /// <param name="reading">What reading found in this row. A cell that could not be read is not called missing as well.</param>
    /// <param name="elsewhere">When the same person is in other rosters; not whose they are.</param>
    public IReadOnlyList<RosterFinding> Check(RosterRow row, IReadOnlyList<RosterFinding> reading, IReadOnlyList<Stay> elsewhere)
    {
        var facts = new RowFacts(row, _context, elsewhere);
        List<RosterFinding>? found = null;
        foreach (var rule in _rowRules[(int)facts.Engagement])
        {
            Keep(rule.Check(facts), reading, ref found);
        }

        foreach (var rule in _wideRulesOfRows[(int)facts.Engagement])
        {
            Keep(rule.Add(facts), reading, ref found);
        }

        return found ?? (IReadOnlyList<RosterFinding>)[];
    }

    /// <returns>What concerns the roster as a whole, once every row was checked.</returns>
    public IReadOnlyList<RosterFinding> Finish() => [.. _wideRules.SelectMany(rule => rule.Finish())];

    // Once for all rows: which rules bind which kind of engagement, by its number.
    private static TRule[][] ByEngagement<TRule>(IReadOnlyList<TRule> rules, Func<TRule, RuleDefinition> definitionOf) =>
        [.. Enum.GetValues<EngagementKind>().Select(kind => rules.Where(rule => definitionOf(rule).Engagements.Contains(kind)).ToArray())];

    private static void Keep(IReadOnlyList<RosterFinding> findings, IReadOnlyList<RosterFinding> reading, ref List<RosterFinding>? found)
    {
        // Counted, not enumerated: nearly every answer is empty, and an enumerator each would be millions of objects.
        for (var index = 0; index < findings.Count; index++)
        {
            if (!IsUnreadable(findings[index].Column, reading))
            {
                (found ??= []).Add(findings[index]);
            }
        }
    }

    private static bool IsUnreadable(RosterColumn? column, IReadOnlyList<RosterFinding> reading)
    {
        for (var index = 0; index < reading.Count; index++)
        {
            if (column is not null && reading[index].Column == column && reading[index].Severity == RuleSeverity.Block)
            {
                return true;
            }
        }

        return false;
    }
}
