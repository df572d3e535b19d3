using JdPartnership.Core.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace JdPartnership.Data.Sqlite;

/// <summary>Serves <c>dotnet ef</c>; never opens a connection.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PartnershipDbContext>
{
    public PartnershipDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        SqliteDatabase.Configure(options, "Data Source=design.db");
        return new PartnershipDbContext(options.Options, new SystemUser("design"));
    }
}
