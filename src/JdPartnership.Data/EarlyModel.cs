using JdPartnership.Core.Accounts;
using JdPartnership.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data;

/// <summary>
/// EF makes the model of the database once a process and keeps it. Nothing takes longer at a start, and it needs neither the container nor
/// the database: begun early, it is made while the rest of the program is put together.
/// </summary>
public sealed class EarlyModel(Action<DbContextOptionsBuilder> useProvider)
{
    /// <summary>Nobody has to wait for it: whoever needs the model first gets it, or meets the same failure, by the ordinary way.</summary>
    public Task<IModel> Ready { get; } = Task.Run(() =>
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        // As the container does first: EF shares a model only between options that were told the same things in the same order.
        options.UseApplicationServiceProvider(serviceProvider: null);
        useProvider(options);
        options.ReplaceService<IModelValidator, ValidatedModel>();
        using var context = new PartnershipDbContext(options.Options, new SystemUser("start"));
        return context.Model;
    });
}
