using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Benchmarks.EmptyPortal;

public sealed class EmptyContext(DbContextOptions<EmptyContext> options) : IdentityDbContext<IdentityUser<int>, IdentityRole<int>, int>(options)
{
    public const string UserName = "visitor";

    public DbSet<Item> Items => Set<Item>();

    public static async Task PrepareAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<EmptyContext>();
        await context.Database.EnsureCreatedAsync(); // A throw-away file of one benchmark run has no history to migrate.
        context.Items.AddRange(Enumerable.Range(1, 125).Select(n => new Item { Name = $"Item {n}" }));
        await context.SaveChangesAsync();
        await scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser<int>>>().CreateAsync(new IdentityUser<int>(UserName));
    }
}

public sealed class Item
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}
