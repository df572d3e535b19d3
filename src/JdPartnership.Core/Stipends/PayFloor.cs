using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Stipends;

/// <summary>
/// 实习报酬下限 of students who work relatively independently. 2016, Art. 17: 80 % of the probation wage of the same post. 2021, Art. 18: 80 % of the
/// wage of the same post, or the lowest wage tier: whoever reaches either keeps the rule, so the lower one is the floor.
/// </summary>
/// <param name="Yuan">A month; <c>null</c> when no wage is known, or no rule sets a floor.</param>
/// <param name="Lines">Every measure there is, the one that counts among them.</param>
public sealed record PayFloor(decimal? Yuan, IReadOnlyList<PayFloorLine> Lines)
{
    public const decimal Share = 0.80m;

    public static PayFloor Of(RuleSetKey set, WageFacts wages)
    {
        PayFloorLine?[] lines = set switch
        {
            RuleSetKey.Internship2016 => [Line(PayFloorBasis.ShareOfProbationWage, wages.Probation, Share)],
            RuleSetKey.Internship2021 or RuleSetKey.Internship2021Jiangsu =>
                [Line(PayFloorBasis.ShareOfSamePostWage, wages.SamePost, Share), Line(PayFloorBasis.LowestTier, wages.LowestTier, 1m)],
            RuleSetKey.Undergraduate or RuleSetKey.WorkStudy or RuleSetKey.Outside => [],
        };
        List<PayFloorLine> known = [.. lines.OfType<PayFloorLine>()];
        return new(known.Count == 0 ? null : known.Min(line => line.FloorYuan), known);
    }

    /// <summary>Yuan a month short of the floor, 0 when it is reached; <c>null</c> when either is unknown.</summary>
    public decimal? ShortfallOf(decimal? paidYuan) => paidYuan is { } paid && Yuan is { } floor ? Math.Max(0m, floor - paid) : null;

    private static PayFloorLine? Line(PayFloorBasis basis, decimal? wage, decimal share) =>
        wage is { } yuan ? new(basis, yuan, share, yuan * share) : null;
}
