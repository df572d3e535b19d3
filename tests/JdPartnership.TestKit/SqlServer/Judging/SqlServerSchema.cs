using JdPartnership.TestKit.SqlServer.Fakes;
using JdPartnership.TestKit.SqlServer.Shadow;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>The scripts by which an operator makes the database; written without a server.</summary>
public static class SqlServerSchema
{
    /// <summary>Every migration from zero, as <c>dotnet ef migrations script</c> writes it.</summary>
    public static string Migrated { get; } = Script(context => context.GetService<IMigrator>().GenerateScript());

    public static string Idempotent { get; } =
        Script(context => context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent));

    /// <summary>Straight from the model, without migrations.</summary>
    public static string Created { get; } = Script(context => context.Database.GenerateCreateScript());

    private static string Script(Func<DbContext, string> write)
    {
        using var connection = new FakeSqlConnection(_ => { });
        using var context = SqlServerContext.Create(connection);
        return write(context);
    }
}
