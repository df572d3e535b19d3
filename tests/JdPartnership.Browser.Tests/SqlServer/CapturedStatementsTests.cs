using JdPartnership.TestKit.SqlServer;
using Xunit.Abstractions;

namespace JdPartnership.Browser.Tests.SqlServer;

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AfterAllOthers
{
    public const string Name = "after all others";
}

[Collection(AfterAllOthers.Name)]
public sealed class CapturedStatementsTests(ITestOutputHelper output) : CapturedSqlTests(output);
