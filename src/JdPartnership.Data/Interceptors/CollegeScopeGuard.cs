using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace JdPartnership.Data.Interceptors;

/// <summary>Refuses to write a row of a college outside the writer's scope, before and after the change alike.</summary>
internal sealed class CollegeScopeGuard : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var context = (PartnershipDbContext)eventData.Context!;
        var scope = context.CurrentUser.Scope;
        if (!scope.SeesAll)
        {
            foreach (var entry in context.ChangeTracker.Entries().Where(IsWritten).ToList())
            {
                Check(entry, scope);
            }
        }

        return ValueTask.FromResult(result);
    }

    private static bool IsWritten(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && entry.Entity is ICollegeOwned or College;

    private static void Check(EntityEntry entry, CollegeScope scope)
    {
        var college = entry.Property(entry.Entity is College ? nameof(Entity.Id) : nameof(ICollegeOwned.CollegeId));
        var allowed = Allows(entry.Context, scope, college.CurrentValue)
            && (entry.State == EntityState.Added || Allows(entry.Context, scope, college.OriginalValue));
        if (!allowed)
        {
            throw new InvalidOperationException($"A {entry.Metadata.ShortName()} outside the writer's scope must not be stored.");
        }
    }

    private static bool Allows(DbContext context, CollegeScope scope, object? collegeId) =>
        collegeId is int id && (id == scope.CollegeId || IsInProvinces(context, scope, id));

    // Only a loaded college tells its province, and it must lie in the region before and after the change; any other is refused.
    private static bool IsInProvinces(DbContext context, CollegeScope scope, int collegeId)
    {
        var college = context.ChangeTracker.Entries<College>().FirstOrDefault(c => c.Property(x => x.Id).CurrentValue == collegeId);
        return college?.Property(c => c.ProvinceCode) is { CurrentValue: { } province } code
            && scope.Provinces.Contains(province)
            && (college.State == EntityState.Added || (code.OriginalValue is { } original && scope.Provinces.Contains(original)));
    }
}
