using System.Text.Encodings.Web;
using System.Text.Json;
using JdPartnership.TestKit.SqlServer.Fakes;
using JdPartnership.TestKit.SqlServer.Shadow;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>Judges what an assembly's tests captured and keeps the sum over all assemblies for eng/test.sh.</summary>
public static class SqlProof
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Everything refused, what could not be translated and what came to no verdict included.</returns>
    public static IReadOnlyList<Refusal> JudgeCaptured(string assembly)
    {
        var captured = ShadowLog.OfProcess.Statements;
        using var model = new SqlServerModel(SqlServerSchema.Migrated);
        foreach (var statement in captured)
        {
            model.Run(statement);
        }

        var verdicts = model.Judge();
        var judged = captured.Where(model.Judged.Contains).ToList();
        IReadOnlyList<Refusal> refusals =
        [
            .. ShadowLog.OfProcess.Refusals.Select(r => new Refusal(r, "not translated")),
            .. verdicts,
            .. captured.Except(judged).Select(s => new Refusal(s.Sql, "captured, but never judged")),
        ];
        Keep(assembly, captured, judged, refusals);
        return refusals;
    }

    // artifacts/sql-captured holds the files of each assembly; artifacts/sql-proof.txt sums them up.
    private static void Keep(string assembly, IEnumerable<CapturedStatement> captured, IEnumerable<CapturedStatement> judged, IEnumerable<Refusal> refusals)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "sql-captured"));
        Write(".captured.jsonl", captured.Select(s => JsonSerializer.Serialize(s, Readable)));
        Write(".judged.jsonl", judged.Select(s => JsonSerializer.Serialize(s, Readable)));
        Write(".refused.txt", refusals.Select(r => r.ToString()));

        var refused = folder.GetFiles("*.refused.txt").Sum(f => File.ReadLines(f.FullName).Count(line => line.Length > 0 && line[0] != ' '));
        File.WriteAllText(
            Path.Combine(Repository.Root, "artifacts", "sql-proof.txt"),
            FormattableString.Invariant($"SQL Server: {Distinct("*.captured.jsonl")} distinct statements captured, {Distinct("*.judged.jsonl")} judged, {refused} refused\n"));

        void Write(string kind, IEnumerable<string> lines) => File.WriteAllLines(Path.Combine(folder.FullName, assembly + kind), lines);

        int Distinct(string pattern) => folder.GetFiles(pattern).SelectMany(f => File.ReadLines(f.FullName)).Distinct(StringComparer.Ordinal).Count();
    }
}
