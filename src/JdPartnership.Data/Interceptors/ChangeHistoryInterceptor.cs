using JdPartnership.Core.Audit;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace JdPartnership.Data.Interceptors;

/// <summary>Writes who changed which field of which row, in the same transaction as the change.</summary>
internal sealed class ChangeHistoryInterceptor(TimeProvider time) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var context = (PartnershipDbContext)eventData.Context!;
        var entries = context.ChangeTracker.Entries<Entity>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && IsRecorded(e.Entity))
            .Select(e => Describe(context, e))
            .Where(e => e.Fields.Count > 0 || e.Action != ChangeAction.Modified)
            .ToList();
        context.AddRange(entries);
        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context!);
        return Task.CompletedTask;
    }

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context!);
        return Task.CompletedTask;
    }

    // A repeated save describes its changes anew; what was written about the failed one must not be stored with it.
    private static void Forget(DbContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries<ChangeEntry>().Where(e => e.State == EntityState.Added).ToList())
        {
            entry.State = EntityState.Detached;
        }
    }

    // Jobs keep their own record and beat many times a minute; files are written once.
    private static bool IsRecorded(Entity entity) => entity is not (Job or StoredFile);

    private ChangeEntry Describe(PartnershipDbContext context, EntityEntry<Entity> entry)
    {
        var owner = entry.Entity switch
        {
            College college => college,
            ICollegeOwned => entry.References.FirstOrDefault(r => r.Metadata.Name == nameof(College))?.CurrentValue as College,
            _ => null,
        };
        return new ChangeEntry
        {
            At = time.GetUtcNow().UtcDateTime,
            UserId = context.CurrentUser.UserId,
            UserName = context.CurrentUser.UserName,
            Action = ActionOf(entry),
            EntityType = entry.Metadata.ShortName(),
            EntityUid = entry.Entity.Uid,
            College = owner,
            CollegeId = owner is null ? (entry.Entity as ICollegeOwned)?.CollegeId : null,
            EntityName = RecordedFields.NameOf(entry),
            Fields = RecordedFields.Of(entry),
        };
    }

    private static ChangeAction ActionOf(EntityEntry entry) => entry.State switch
    {
        EntityState.Added => ChangeAction.Created,
        EntityState.Deleted => ChangeAction.Removed,
        _ when entry.Entity is ISoftDeletable && entry.Property(nameof(ISoftDeletable.DeletedAt)).IsModified =>
            entry.Property(nameof(ISoftDeletable.DeletedAt)).CurrentValue is null ? ChangeAction.Restored : ChangeAction.Deleted,
        _ => ChangeAction.Modified,
    };
}
