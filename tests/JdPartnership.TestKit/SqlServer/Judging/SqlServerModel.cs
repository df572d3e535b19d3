using System.Globalization;
using System.Text.RegularExpressions;
using JdPartnership.TestKit.SqlServer.Fakes;
using Microsoft.SqlServer.Dac.CodeAnalysis;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>SQL Server's own schema compiler (DacFx), which judges definitions and statements without a server.</summary>
public sealed partial class SqlServerModel : IDisposable
{
    // Only migrations make it.
    private const string HistoryTable = "__EFMigrationsHistory";
    private const string TypesRule = "Microsoft.Rules.Data.SR0014";

    private static readonly CodeAnalysisServiceSettings TypesOnly = new()
    {
        RuleSettings = new CodeAnalysisRuleSettings([new RuleConfiguration(TypesRule)]) { DisableRulesNotInSettings = true },
    };

    private readonly TSqlModel _model = new(SqlServerVersion.Sql150, new TSqlModelOptions { Collation = "Chinese_PRC_CI_AS" });
    private readonly List<Refusal> _refusals = [];
    private readonly Dictionary<string, string> _sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CapturedStatement> _procedures = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<CapturedStatement> _judged = [];

    /// <param name="schema">A script that makes tables and indexes.</param>
    public SqlServerModel(string schema)
    {
        foreach (var statement in AddedColumns.Fold(TSqlText.Statements(schema), _refusals))
        {
            Read(statement);
        }
    }

    /// <summary>The statements that came to a verdict: refused on their way to the compiler, or held by it when it last judged.</summary>
    public IReadOnlySet<CapturedStatement> Judged => _judged;

    /// <summary>Puts a statement before the judge, as a procedure with the types of its real parameters.</summary>
    public void Run(CapturedStatement statement)
    {
        try
        {
            _refusals.AddRange(TSqlLints.Check(statement));
            var parameters = statement.Parameters.Length == 0 ? "" : " " + statement.Parameters;
            var name = SourceName("Statement");
            var procedure = $"CREATE PROCEDURE [dbo].[{name}]{parameters} AS BEGIN{Environment.NewLine}{statement.Sql}{Environment.NewLine}END";
            if (Define(name, procedure, statement.Sql))
            {
                _procedures[name] = statement;
            }
            else
            {
                _judged.Add(statement);
            }
        }
        catch (FormatException exception)
        {
            _refusals.Add(new Refusal(statement.Sql, exception.Message));
            _judged.Add(statement);
        }
    }

    /// <summary>Everything refused: by the grammar, the lints, the compiler (its warnings included) and the rule on incompatible types.</summary>
    public IReadOnlyList<Refusal> Judge()
    {
        var held = _model.GetObjects(DacQueryScopes.UserDefined, ModelSchema.Procedure).Select(p => p.Name.Parts[^1]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _judged.UnionWith(_procedures.Where(p => held.Contains(p.Key)).Select(p => p.Value));
        var compiled = _model.Validate().Select(m => new Refusal(Source(m.Message), $"{m.MessageType} {m.Prefix}{m.Number}: {m.Message}"));
        var analyzed = new CodeAnalysisServiceFactory().CreateAnalysisService(_model.Version, TypesOnly).Analyze(_model).Problems
            .Where(p => p.Description.Contains("incompatible", StringComparison.OrdinalIgnoreCase))
            .Select(p => new Refusal(Source(p.SourceName), $"{p.RuleId}: {p.Description}"));
        return [.. _refusals, .. compiled, .. analyzed];
    }

    /// <summary>Every object with its properties and what it refers to, for comparing two scripts.</summary>
    public IReadOnlyList<string> Describe() =>
    [
        .. _model.GetObjects(DacQueryScopes.UserDefined)
            .SelectMany(Parts)
            .Where(o => o.ObjectType != ModelSchema.Procedure && o.ObjectType != ModelSchema.Parameter)
            .Select(Describe)
            .Where(d => !d.Contains(HistoryTable, StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => _model.Dispose();

    private static IEnumerable<TSqlObject> Parts(TSqlObject item) => item.GetChildren().SelectMany(Parts).Prepend(item);

    private static string Describe(TSqlObject item)
    {
        var properties = item.ObjectType.Properties
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name}={item.GetProperty(p)}"))
            .Order(StringComparer.Ordinal);
        var references = item.GetReferencedRelationshipInstances()
            .Select(r => $"{r.Relationship.Name}->{string.Join('.', r.ObjectName.Parts)}")
            .Order(StringComparer.Ordinal);
        return $"{item.ObjectType.Name} {string.Join('.', item.Name.Parts)}: {string.Join(", ", properties)}; {string.Join(", ", references)}";
    }

    private void Read(TSqlStatement statement)
    {
        switch (statement)
        {
            case CreateTableStatement or AlterTableStatement or CreateIndexStatement or CreateSchemaStatement:
                Define("Schema", TSqlText.Write(statement));
                break;
            case InsertStatement or UpdateStatement or DeleteStatement:
                Run(new CapturedStatement(TSqlText.TextOf(statement), ""));
                break;
            case IfStatement { ThenStatement: BeginEndBlockStatement block }:
                foreach (var inner in block.StatementList.Statements)
                {
                    Read(inner);
                }

                break;
            case IfStatement { ThenStatement: SetIdentityInsertStatement } or BeginTransactionStatement or CommitTransactionStatement or SetOnOffStatement:
                break;
            default:
                _refusals.Add(new Refusal(TSqlText.TextOf(statement), "not a definition the offline judge can read"));
                break;
        }
    }

    private string SourceName(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}{_sources.Count + 1:0000}");

    private void Define(string source, string text) => Define(SourceName(source), text, text);

    /// <returns>Whether the compiler holds it now.</returns>
    private bool Define(string source, string text, string shown)
    {
        _sources[source] = shown;
        try
        {
            _model.AddOrUpdateObjects(text, source, new TSqlObjectOptions());
            return true;
        }
        catch (DacModelException exception)
        {
            _refusals.Add(new Refusal(shown, string.Join("; ", exception.Messages.Select(m => $"{m.Prefix}{m.Number}: {m.Message}"))));
            return false;
        }
    }

    // The judges name the procedure a statement was wrapped in.
    private string Source(string? text) =>
        WrappedStatement().Match(text ?? "") is { Success: true } match && _sources.TryGetValue(match.Value, out var statement) ? statement : text ?? "";

    [GeneratedRegex(@"Statement\d+", RegexOptions.None, 1000)]
    private static partial Regex WrappedStatement();
}
