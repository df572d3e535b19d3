using JdPartnership.Core.Stipends;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Everything the rules of one roster may ask for, loaded before the first row. Remembers what it worked out; not for several threads.</summary>
public sealed class RuleContext(BatchFacts batch, IEnumerable<PostFacts> posts, RuleSettings settings, DateOnly today)
{
    private readonly Dictionary<PostFacts, decimal?> _floors = new(ReferenceEqualityComparer.Instance);

    public BatchFacts Batch { get; } = batch;

    public RuleSet Set { get; } = RuleSets.For(batch);

    public PostLookup Posts { get; } = new(posts);

    public RuleSettings Settings { get; } = settings;

    /// <summary>Date at the enterprise.</summary>
    public DateOnly Today { get; } = today;

    public IReadOnlyList<StaffFacts> Staff { get; init; } = [];

    /// <summary>Interns of other rosters at the same posts. Only how many: whose they are is nobody's business here.</summary>
    public IReadOnlyList<OtherInterns> Others { get; init; } = [];

    /// <summary>The lowest lawful pay at a post, yuan a month; <c>null</c> when it is unknown or the rule set knows none.</summary>
    public decimal? FloorOf(PostFacts post)
    {
        if (!_floors.TryGetValue(post, out var floor))
        {
            _floors[post] = floor = PayFloor.Of(Set.Key, post.Wages).Yuan;
        }

        return floor;
    }
}
