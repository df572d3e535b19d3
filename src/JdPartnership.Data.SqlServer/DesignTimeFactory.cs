using JdPartnership.Core.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace JdPartnership.Data.SqlServer;

/// <summary>Serves <c>dotnet ef</c>; never opens a connection.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PartnershipDbContext>
{
    public PartnershipDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        SqlServerDatabase.Configure(options, "Server=design;Database=JdPartnership");
        return new PartnershipDbContext(options.Options, new SystemUser("design"));
    }
}
