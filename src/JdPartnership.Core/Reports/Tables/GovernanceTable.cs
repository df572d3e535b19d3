using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class GovernanceTable : IReportTable
{
    public string Key => "governance";

    public string Subject => "治理机构";

    public TableBlock? Build(EditionContext edition)
    {
        var bodies = edition.Facts.Governance;
        return bodies.Count == 0
            ? null
            : new TableBlock(
                Key,
                "共建治理机构及组成",
                [new TableColumn("机构", 4), new TableColumn("成立时间", 2), new TableColumn("职务", 2), new TableColumn("人员或构成", 4), new TableColumn("任期起", 2)],
                [.. bodies.SelectMany(Rows)]);
    }

    private static IEnumerable<IReadOnlyList<TableCell>> Rows(GovernanceFact body)
    {
        var founded = CellText.Date(body.FoundedOn, body.FoundedPrecision);
        return body.Members.Count == 0
            ? [[body.Name, founded, CellText.Unknown, CellText.Unknown, CellText.Unknown]]
            : body.Members.Select(m => (TableCell[])
            [
                body.Name, founded, m.Role, Holder(m), CellText.Date(m.TermFrom, m.TermFromPrecision),
            ]);
    }

    private static string Holder(GovernanceMemberFact member)
    {
        return CellText.OrUnknown(string.Join("，", new[] { member.PersonName, member.Office }.Where(t => !string.IsNullOrEmpty(t))));
    }
}
