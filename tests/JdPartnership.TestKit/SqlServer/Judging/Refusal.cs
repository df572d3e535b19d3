namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>Why SQL Server would not take something.</summary>
/// <param name="What">The statement or object.</param>
/// <param name="Why">The judge's words, with SQL Server's error number where there is one.</param>
public sealed record Refusal(string What, string Why)
{
    public override string ToString() => $"{Why}{Environment.NewLine}    {What.ReplaceLineEndings(Environment.NewLine + "    ")}";
}
