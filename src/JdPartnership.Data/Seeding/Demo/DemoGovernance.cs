using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Governance;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>The bodies college and enterprise share, those above before those below.</summary>
internal static class DemoGovernance
{
    public static IEnumerable<GovernanceBody> Read(DemoColleges colleges)
    {
        var bodies = new Dictionary<string, GovernanceBody>(StringComparer.Ordinal);
        foreach (var row in DemoFiles.Json<IReadOnlyList<Row>>("governance.json"))
        {
            var body = new GovernanceBody(row.Order, row.Name, row.Kind)
            {
                Parent = row.Parent is null ? null : bodies[row.Parent],
                College = colleges.Find(row.College),
                FoundedOn = row.FoundedOn,
                FoundedPrecision = row.FoundedPrecision,
                Duties = row.Duties,
                Source = row.Source,
            };
            foreach (var member in row.Members)
            {
                body.AddMember(new GovernanceMember(member.Order, member.Role)
                {
                    PersonName = member.PersonName,
                    Office = member.Office,
                    TermFrom = member.TermFrom,
                    TermFromPrecision = member.TermFromPrecision,
                });
            }

            bodies.Add(row.Name, body);
        }

        return bodies.Values;
    }

    private sealed record Row(
        int Order,
        string Name,
        GovernanceKind Kind,
        string? Parent,
        string? College,
        DateOnly? FoundedOn,
        DatePrecision FoundedPrecision,
        string Duties,
        string Source,
        IReadOnlyList<Member> Members);

    private sealed record Member(int Order, string Role, string? PersonName, string Office, DateOnly? TermFrom, DatePrecision TermFromPrecision);
}
