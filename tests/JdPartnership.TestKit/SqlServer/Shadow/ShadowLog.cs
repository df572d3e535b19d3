using System.Collections.Concurrent;
using JdPartnership.TestKit.SqlServer.Fakes;

namespace JdPartnership.TestKit.SqlServer.Shadow;

/// <summary>What tests would have sent to SQL Server, each command once.</summary>
public sealed class ShadowLog
{
    private static readonly AsyncLocal<ShadowLog?> OfTest = new();
    private readonly ConcurrentDictionary<CapturedStatement, bool> _seen = new();
    private readonly ConcurrentQueue<string> _refusals = new();

    /// <summary>All tests of this process but those that asked for a log of their own.</summary>
    public static ShadowLog OfProcess { get; } = new();

    /// <summary>In a settled order, so that two runs read alike.</summary>
    public IReadOnlyList<CapturedStatement> Statements =>
        [.. _seen.Keys.OrderBy(s => s.Sql, StringComparer.Ordinal).ThenBy(s => s.Parameters, StringComparer.Ordinal)];

    /// <summary>Queries and saves the SQL Server provider could not put into T-SQL; the test that ran them got the exception too.</summary>
    public IReadOnlyList<string> Refusals => [.. _refusals];

    internal static ShadowLog Current => OfTest.Value ?? OfProcess;

    /// <summary>From here to the end of the test, what is captured stays apart: for tests of the guards, which run what must be refused.</summary>
    public static ShadowLog Apart() => OfTest.Value = new ShadowLog();

    internal void Add(CapturedStatement statement) => _seen.TryAdd(statement, true);

    internal void Refuse(string what, Exception why) => _refusals.Enqueue($"{why.Message}{Environment.NewLine}{what}");
}
