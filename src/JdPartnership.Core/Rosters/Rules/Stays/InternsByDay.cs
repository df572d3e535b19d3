using JdPartnership.Core.Internships.Presence;

namespace JdPartnership.Core.Rosters.Rules.Stays;

/// <summary>Interns present on each day, by centre or by post, against a share of the staff there.</summary>
internal sealed class InternsByDay
{
    private readonly RuleContext _context;
    private readonly decimal _share;
    private readonly Func<PostFacts, string> _keyOfPost;
    private readonly Func<OtherInterns, string> _keyOfOthers;
    private readonly Func<StaffFacts, string?> _keyOfStaff;
    private readonly Dictionary<PostFacts, PresenceSweep> _rows = new(ReferenceEqualityComparer.Instance);

    /// <param name="keyOfStaff"><c>null</c> for staff that is counted otherwise.</param>
    public InternsByDay(RuleContext context, decimal share, Func<PostFacts, string> keyOfPost, Func<OtherInterns, string> keyOfOthers, Func<StaffFacts, string?> keyOfStaff)
    {
        _context = context;
        _share = share;
        _keyOfPost = keyOfPost;
        _keyOfOthers = keyOfOthers;
        _keyOfStaff = keyOfStaff;
    }

    public void Add(RowFacts row)
    {
        if (row is not { Post: { } post, Stay: { } stay })
        {
            return;
        }

        if (!_rows.TryGetValue(post, out var sweep))
        {
            _rows[post] = sweep = new PresenceSweep();
        }

        sweep.Add(stay);
    }

    /// <summary>Days of the batch on which the limit is passed, and those on which nobody knows it, for each place the roster sends people to.</summary>
    public IEnumerable<RosterFinding> Compare(RuleDefinition rule, string over, string unknown)
    {
        var severity = rule.EntryOf(_context.Set.Key).Severity;
        foreach (var place in _rows.GroupBy(row => _keyOfPost(row.Key), row => row.Value, StringComparer.Ordinal).OrderBy(place => place.Key, StringComparer.Ordinal))
        {
            var compared = LimitComparison.Of(PresentAt(place.Key, place), LimitAt(place.Key), _context.Batch.Start, _context.Batch.End);
            if (compared.Worst is { } worst)
            {
                yield return new RosterFinding(
                    over,
                    severity,
                    null,
                    place.Key,
                    RuleText.Of(worst.Day),
                    RuleText.Of(worst.Present),
                    RuleText.Of(worst.Limit),
                    RuleText.Of(compared.DaysOver),
                    RuleText.Of(compared.FirstOver!.Value),
                    RuleText.Of(compared.LastOver!.Value));
            }

            if (compared.DaysUnknown > 0)
            {
                yield return new RosterFinding(unknown, RuleSeverity.Warn, null, place.Key, RuleText.Of(compared.DaysUnknown));
            }
        }
    }

    private DayLine PresentAt(string key, IEnumerable<PresenceSweep> rows)
    {
        var all = new PresenceSweep();
        foreach (var sweep in rows)
        {
            all.Add(sweep.Changes);
        }

        foreach (var others in _context.Others.Where(others => string.Equals(_keyOfOthers(others), key, StringComparison.Ordinal)))
        {
            all.Add(others.Changes);
        }

        return all.Sweep();
    }

    private DayLine LimitAt(string key) => StaffLimit.Of(
        _context.Staff.Where(staff => string.Equals(_keyOfStaff(staff), key, StringComparison.Ordinal)).Select(staff => new DayStep(staff.From, staff.Staff)),
        _share);
}
