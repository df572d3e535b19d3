using JdPartnership.TestKit;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JdPartnership.Core.Tests.Operations;

/// <summary>eng/portal-login.sql, read by SQL Server's own parser: the portal's login may touch rows and nothing else.</summary>
public sealed class PortalLoginTests
{
    private static readonly string[] Rows = ["DELETE", "INSERT", "SELECT", "UPDATE"];

    [Fact]
    public void Script_Parses_AndGrantsRowsOnly()
    {
        var script = Parse();
        var grants = new Visitor<GrantStatement>();
        script.Accept(grants);
        var granted = grants.Found.SelectMany(g => g.Permissions).Select(p => string.Join(' ', p.Identifiers.Select(i => i.Value.ToUpperInvariant())));
        Assert.Equal(Rows, granted.Order(StringComparer.Ordinal));
        Assert.All(grants.Found, grant => Assert.False(grant.WithGrantOption));
    }

    [Fact]
    public void Script_PutsTheLoginIntoNoOtherRole()
    {
        var roles = new Visitor<AlterRoleStatement>();
        Parse().Accept(roles);
        Assert.Equal("portal_rows", Assert.Single(roles.Found).Name.Value);
        var serverRoles = new Visitor<AlterServerRoleStatement>();
        Parse().Accept(serverRoles);
        Assert.Empty(serverRoles.Found);
    }

    private static TSqlFragment Parse()
    {
        // sqlcmd puts its variables in before the server reads the text.
        var text = File.ReadAllText(Path.Combine(Repository.Root, "eng/portal-login.sql"))
            .Replace("$(APP_LOGIN)", "portal_app", StringComparison.Ordinal).Replace("$(APP_PASSWORD)", "x", StringComparison.Ordinal);
        using var reader = new StringReader(text);
        var fragment = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors);
        return fragment;
    }

    private sealed class Visitor<T> : TSqlFragmentVisitor
        where T : TSqlStatement
    {
        public List<T> Found { get; } = [];

        public override void Visit(TSqlStatement node)
        {
            if (node is T found)
            {
                Found.Add(found);
            }
        }
    }
}
