using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Core.Reports.Tables;

namespace JdPartnership.Core.Reports.Charts;

/// <summary>The organisation chart that a section binds by <c>{% tree "governance" %}</c>.</summary>
internal static class GovernanceTree
{
    public const string Key = "governance";

    /// <returns>One chart for each body that answers to none.</returns>
    public static IEnumerable<TreeBlock> Build(EditionContext edition)
    {
        var bodies = edition.Facts.Governance;
        var children = bodies.ToLookup(b => b.ParentId);
        return bodies.Where(b => b.ParentId is null && (b.Members.Count > 0 || children[b.Id].Any()))
            .Select(b => new TreeBlock($"{b.Name}组织架构", Node(b, children)));
    }

    private static TreeNode Node(GovernanceFact body, ILookup<int?, GovernanceFact> children) => new(
        body.Name,
        body.FoundedOn is null ? null : CellText.Date(body.FoundedOn, body.FoundedPrecision) + "成立",
        [.. body.Members.Select(Member), .. children[body.Id].Select(c => Node(c, children))]);

    private static TreeNode Member(GovernanceMemberFact member) => new(
        member.Role,
        string.Join("，", new[] { member.PersonName, member.Office }.Where(t => !string.IsNullOrEmpty(t))) is { Length: > 0 } holder ? holder : null,
        []);
}
