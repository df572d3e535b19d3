using JdPartnership.Core.Accounts;
using JdPartnership.Data.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Tests.SqlServer;

/// <summary>What an availability group's listener goes by when it sends a connection to a readable secondary.</summary>
public sealed class ReadOnlyIntentTests
{
    [Theory]
    [InlineData(true, "replica", ApplicationIntent.ReadOnly)]
    [InlineData(false, "primary", ApplicationIntent.ReadWrite)]
    public async Task Scope_ConnectsAsItMay(bool mayLag, string server, ApplicationIntent intent)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton<ICurrentUser>(new SystemUser("test"));
        services.AddSqlServerDatabase("Server=primary;Database=portal", new SqlServerSettings(), "Server=replica;Database=portal");
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ReadRoute>().MayLag = mayLag;

        var connection = new SqlConnectionStringBuilder(scope.ServiceProvider.GetRequiredService<PartnershipDbContext>().Database.GetConnectionString());

        Assert.Equal((server, intent), (connection.DataSource, connection.ApplicationIntent));
    }
}
