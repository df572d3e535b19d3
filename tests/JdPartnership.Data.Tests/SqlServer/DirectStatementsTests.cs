using JdPartnership.Data.Accounts;
using JdPartnership.Data.Providers;
using JdPartnership.Data.SqlServer;
using JdPartnership.TestKit.SqlServer.Fakes;
using JdPartnership.TestKit.SqlServer.Judging;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Tests.SqlServer;

/// <summary>What is asked without EF is nobody's translation: it is judged as it stands.</summary>
public sealed class DirectStatementsTests
{
    [Fact]
    public void StatementsOfAStart_AreTakenBySqlServer()
    {
        using var provider = new ServiceCollection().AddSqlServerDatabase("Server=nowhere.invalid;Database=Portal").BuildServiceProvider();
        using var model = new SqlServerModel(SqlServerSchema.Migrated);
        string[] texts = [provider.GetRequiredService<DirectDatabase>().CountHistories, SchemaInspector.AppliedMigrations, StoredKeyRing.Keys];
        var statements = texts.Select(text => new CapturedStatement(text, "")).ToList();

        statements.ForEach(model.Run);

        Assert.Empty(model.Judge());
        Assert.All(statements, statement => Assert.Contains(statement, model.Judged));
    }
}
