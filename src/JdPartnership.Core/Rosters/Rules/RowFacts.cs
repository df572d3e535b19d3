using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters.Identities;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>A row with what follows from it, worked out once for all rules.</summary>
public sealed class RowFacts
{
    /// <param name="elsewhere">When the same person is in another roster already. Not whose.</param>
    public RowFacts(RosterRow row, RuleContext context, IReadOnlyList<Stay> elsewhere)
    {
        Row = row;
        Context = context;
        Elsewhere = elsewhere;
        Engagement = row.Engagement ?? context.Batch.Engagement;
        Match = context.Posts.Find(row.Post, row.ServiceCentre);
        Identity = row.IdType == IdentityType.ResidentIdentityCard ? IdentityNumber.Read(row.IdNumber, context.Today) : default;
        AgeOnStart = Identity.Number is { } number && row.Start is { } start ? Age.InFullYears(number.BirthDate, start) : null;
    }

    public RosterRow Row { get; }

    public RuleContext Context { get; }

    public IReadOnlyList<Stay> Elsewhere { get; }

    public EngagementKind Engagement { get; }

    public PostMatch Match { get; }

    public PostFacts? Post => Match.Post;

    /// <summary>Read only of identity cards and residence permits.</summary>
    public IdentityReading Identity { get; }

    /// <summary>Full years on the first day; <c>null</c> when birth date or first day are unknown.</summary>
    public int? AgeOnStart { get; }

    /// <summary><c>null</c> when first or last day are unknown or the wrong way round.</summary>
    public Stay? Stay => Row is { Start: { } start, End: { } end } && start <= end ? new Stay(start, end) : null;

    public LegalBasis BasisOf(RuleDefinition rule) => rule.EntryOf(Context.Set.Key).Basis;

    /// <summary>As severe as the rule set says.</summary>
    public RosterFinding[] Found(RuleDefinition rule, string code, RosterColumn? column, params string[] arguments) =>
        [new RosterFinding(code, rule.EntryOf(Context.Set.Key).Severity, column, arguments)];

    /// <summary>Milder than the rule itself: something could not be judged, or only deserves a look.</summary>
    public static RosterFinding[] Noted(RuleSeverity severity, string code, RosterColumn? column, params string[] arguments) =>
        [new RosterFinding(code, severity, column, arguments)];
}
