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
            foreach (var entry in context.ChangeTracker.Entries().Where(IsWritten))
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
        var property = entry.Entity is College ? nameof(Entity.Id) : nameof(ICollegeOwned.CollegeId);
        var college = entry.Property(property);
        if (!Allows(scope, college.CurrentValue, entry) || (entry.State != EntityState.Added && !Allows(scope, college.OriginalValue, entry)))
        {
            throw new InvalidOperationException($"A {entry.Metadata.ShortName()} outside the writer's scope must not be stored.");
        }
    }

    private static bool Allows(CollegeScope scope, object? collegeId, EntityEntry entry) =>
        (collegeId is int id && id == scope.CollegeId)
        || (ProvinceOf(entry) is { } province && scope.Provinces.Contains(province));

    // Only a loaded college tells its province; a row without one is refused.
    private static string? ProvinceOf(EntityEntry entry) => entry.Entity is College college
        ? college.ProvinceCode
        : entry.References.Select(r => r.CurrentValue).OfType<College>().FirstOrDefault()?.ProvinceCode;
}
