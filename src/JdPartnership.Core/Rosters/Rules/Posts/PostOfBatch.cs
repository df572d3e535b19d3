using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Posts;

public sealed class PostOfBatch : IRosterRule
{
    public RuleDefinition Definition { get; } = new("Post", "岗位与分中心属于批次", Waivable.Never)
    {
        Explanation = "岗位须是批次所列岗位；分中心可只写地名，批次中只有一处有该岗位时可不填。认不出时给出最接近的名称。",
        FindingCodes = ["PostMissing", "PostUnknown", "PostUnknownNear", "CentreMissing", "CentreUnknown", "CentreUnknownNear", "PostElsewhere"],
        Entries = RuleEntry.Everywhere(Block, LegalBasis.None),
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) => row.Match switch
    {
        { Kind: PostMatchKind.Found } => [],
        { Kind: PostMatchKind.PostMissing } => row.Found(Definition, "PostMissing", RosterColumn.Post),
        { Kind: PostMatchKind.PostUnknown, Suggestion: { } near } => row.Found(Definition, "PostUnknownNear", RosterColumn.Post, row.Row.Post!, near),
        { Kind: PostMatchKind.PostUnknown } => row.Found(Definition, "PostUnknown", RosterColumn.Post, row.Row.Post!),
        { Kind: PostMatchKind.CentreMissing } => row.Found(Definition, "CentreMissing", RosterColumn.ServiceCentre, row.Row.Post!),
        { Kind: PostMatchKind.CentreUnknown, Suggestion: { } near } => row.Found(Definition, "CentreUnknownNear", RosterColumn.ServiceCentre, row.Row.ServiceCentre!, near),
        { Kind: PostMatchKind.PostElsewhere, Suggestion: { } centre } => row.Found(Definition, "PostElsewhere", RosterColumn.ServiceCentre, row.Row.Post!, row.Row.ServiceCentre!, centre),
        _ => row.Found(Definition, "CentreUnknown", RosterColumn.ServiceCentre, row.Row.ServiceCentre!),
    };
}
