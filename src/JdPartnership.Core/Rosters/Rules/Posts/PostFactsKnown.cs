using JdPartnership.Core.Internships;
using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Posts;

/// <summary>What is not known of a post is compared with nothing: that must be said, once for each post, or silence would look like consent.</summary>
public sealed class PostFactsKnown : IRosterWideRule
{
    private readonly HashSet<PostFacts> _used = new(ReferenceEqualityComparer.Instance);
    private readonly RuleContext _context;

    private PostFactsKnown(RuleContext context) => _context = context;

    public static RuleDefinition Rule { get; } = new("PostFacts", "岗位资料齐全", Waivable.ByCoordinator)
    {
        Explanation = "名册用到的岗位缺少工资标准、月工时、小时最低工资（江苏）、适用专业大类、劳动强度分级时，相应规则无法核对：每个岗位各提示一次。",
        FindingCodes = ["PostWageUnknown", "PostHourlyUnknown", "PostHoursUnknown", "PostMajorsUnknown", "PostGradeUnknown"],
        Engagements = [EngagementKind.PostInternship, EngagementKind.WorkStudy],
        Entries = [.. RuleEntry.In2016(Warn, LegalBasis.None), .. RuleEntry.In2021(Warn, LegalBasis.None), new(RuleSetKey.WorkStudy, Inform, LegalBasis.None)],
    };

    public RuleDefinition Definition => Rule;

    public static PostFactsKnown Begin(RuleContext context) => new(context);

    public IReadOnlyList<RosterFinding> Add(RowFacts row)
    {
        if (row.Post is { } post)
        {
            _used.Add(post);
        }

        return [];
    }

    public IReadOnlyList<RosterFinding> Finish() =>
        [.. _used.OrderBy(post => post.ServiceCentre, StringComparer.Ordinal).ThenBy(post => post.Name, StringComparer.Ordinal).SelectMany(MissingOf)];

    private IEnumerable<RosterFinding> MissingOf(PostFacts post)
    {
        var set = _context.Set.Key;
        if (set != RuleSetKey.Internship2021Jiangsu && post.MonthlyHours is null)
        {
            yield return Missing(Inform, "PostHoursUnknown", post);
        }

        // Of 勤工助学 no other rule asks about the post.
        if (set == RuleSetKey.WorkStudy)
        {
            yield break;
        }

        if (_context.FloorOf(post) is null)
        {
            yield return Missing(Warn, "PostWageUnknown", post);
        }

        if (set == RuleSetKey.Internship2021Jiangsu && (post.MonthlyHours is not > 0 || post.Wages.LocalHourlyMinimum is null))
        {
            yield return Missing(Warn, "PostHourlyUnknown", post);
        }

        if (set != RuleSetKey.Internship2016 && post.MajorCategories.Count == 0)
        {
            yield return Missing(Inform, "PostMajorsUnknown", post);
        }

        if (set != RuleSetKey.Internship2016 && post.LabourGrade is null)
        {
            yield return Missing(Inform, "PostGradeUnknown", post);
        }
    }

    private static RosterFinding Missing(RuleSeverity severity, string code, PostFacts post) => new(code, severity, null, post.Name, post.ServiceCentre);
}
