using System.Data.Common;
using JdPartnership.Core.Accounts;
using JdPartnership.Data;
using JdPartnership.Data.Providers;
using JdPartnership.Data.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.TestKit.SqlServer.Shadow;

/// <summary>Makes contexts of the SQL Server provider, set up as in production, over a connection to no server.</summary>
public static class SqlServerContext
{
    public static PartnershipDbContext Create(DbConnection connection, ICurrentUser? user = null)
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        options.UseSqlServer(connection, provider => SqlServerDatabase.Configure(provider, new SqlServerSettings())).UsePartnershipConventions();
        return new PartnershipDbContext(options.Options, user ?? new SystemUser("shadow"));
    }
}
