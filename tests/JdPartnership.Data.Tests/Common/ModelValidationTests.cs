using JdPartnership.Core.Accounts;
using JdPartnership.Data.Providers;
using JdPartnership.Data.Sqlite;
using JdPartnership.Data.SqlServer;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Tests.Common;

/// <summary>EF validates the model here, so that a start of the portal need not.</summary>
public sealed class ModelValidationTests
{
    private const string SqliteConnection = "Data Source=:memory:";
    private const string SqlServerConnection = "Server=nowhere;Database=none";

    [Fact]
    public void OnSqlite_EfTakesTheModel() => Validate(options => SqliteDatabase.Configure(options, SqliteConnection));

    [Fact]
    public void OnSqlServer_EfTakesTheModel() => Validate(options => SqlServerDatabase.Configure(options, SqlServerConnection));

    [Fact]
    public async Task Portal_DoesNotValidateAgain()
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<ICurrentUser>(new SystemUser("test"))
            .AddSqliteDatabase(SqliteConnection)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();

        Assert.IsType<ValidatedModel>(scope.ServiceProvider.GetRequiredService<PartnershipDbContext>().GetService<IModelValidator>());
    }

    private static void Validate(Action<DbContextOptionsBuilder> useProvider)
    {
        using var context = TestDatabase.Open(options => useProvider(options));

        Assert.NotEmpty(context.Model.GetEntityTypes()); // EF validates a model before it hands it out.
        Assert.IsAssignableFrom<RelationalModelValidator>(context.GetService<IModelValidator>());
    }
}
