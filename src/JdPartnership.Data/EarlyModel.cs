using JdPartnership.Core.Accounts;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data;

/// <summary>
/// EF makes the model of the database once a process and keeps it. Nothing takes longer at a start, and it needs neither the container nor
/// the database: begun early, it is made while the rest of the program is put together.
/// </summary>
public static class EarlyModel
{
    /// <summary>Nobody waits for it: whoever needs the model first gets it, or meets the same failure, by the ordinary way.</summary>
    public static void Begin(Action<DbContextOptionsBuilder> useProvider) => _ = Task.Run(() =>
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        useProvider(options);
        using var context = new PartnershipDbContext(options.Options, new SystemUser("start"));
        _ = context.Model;
    });
}
