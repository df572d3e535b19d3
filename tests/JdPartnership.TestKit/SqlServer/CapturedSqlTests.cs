using JdPartnership.TestKit.SqlServer.Judging;
using JdPartnership.TestKit.SqlServer.Shadow;
using Xunit;
using Xunit.Abstractions;

namespace JdPartnership.TestKit.SqlServer;

/// <summary>
/// The end of an assembly whose tests run under the shadow. Derive a sealed class in a collection that is defined with
/// <c>DisableParallelization = true</c>, the only one such: xunit runs it after all others.
/// </summary>
public abstract class CapturedSqlTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryStatementTheseTestsRan_IsTakenBySqlServer()
    {
        var refusals = SqlProof.JudgeCaptured(GetType().Assembly.GetName().Name!);

        output.WriteLine(FormattableString.Invariant($"{ShadowLog.OfProcess.Statements.Count} distinct statements, {refusals.Count} refusals"));
        Assert.True(ShadowLog.OfProcess.Statements.Count > 0, "Nothing was captured: the shadow is off.");
        Assert.True(refusals.Count == 0, string.Join(Environment.NewLine + Environment.NewLine, refusals));
    }
}
