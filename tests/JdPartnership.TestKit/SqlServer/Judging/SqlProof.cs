using System.Text.Encodings.Web;
using System.Text.Json;
using JdPartnership.TestKit.SqlServer.Fakes;
using JdPartnership.TestKit.SqlServer.Shadow;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>Judges what an assembly's tests captured and keeps the sum over all assemblies for eng/test.sh.</summary>
public static class SqlProof
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Everything refused, translations that failed included.</returns>
    public static IReadOnlyList<Refusal> JudgeCaptured(string assembly)
    {
        using var model = new SqlServerModel(SqlServerSchema.Migrated);
        foreach (var statement in ShadowLog.OfProcess.Statements)
        {
            model.Run(statement);
        }

        IReadOnlyList<Refusal> refusals = [.. ShadowLog.OfProcess.Refusals.Select(r => new Refusal(r, "not translated")), .. model.Judge()];
        Keep(assembly, refusals);
        return refusals;
    }

    // artifacts/sql-captured holds a file for each assembly; artifacts/sql-proof.txt sums them up.
    private static void Keep(string assembly, IReadOnlyList<Refusal> refusals)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "sql-captured"));
        var lines = ShadowLog.OfProcess.Statements.Select(s => JsonSerializer.Serialize(s, Readable));
        File.WriteAllLines(Path.Combine(folder.FullName, assembly + ".jsonl"), lines);
        File.WriteAllLines(Path.Combine(folder.FullName, assembly + ".refused.txt"), refusals.Select(r => r.ToString()));

        var captured = folder.GetFiles("*.jsonl").SelectMany(f => File.ReadLines(f.FullName)).Distinct(StringComparer.Ordinal).Count();
        var refused = folder.GetFiles("*.refused.txt").Sum(f => File.ReadLines(f.FullName).Count(line => line.Length > 0 && line[0] != ' '));
        File.WriteAllText(
            Path.Combine(Repository.Root, "artifacts", "sql-proof.txt"),
            FormattableString.Invariant($"SQL Server: {captured} distinct statements captured, {captured} judged, {refused} refused\n"));
    }
}
