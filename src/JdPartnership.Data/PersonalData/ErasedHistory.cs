using System.Reflection;
using JdPartnership.Core.Audit;
using JdPartnership.Core.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.PersonalData;

/// <summary>
/// Clears values from the change history. It keeps none of a personal property (<see cref="PersonalAttribute"/>), but may hold what was
/// written before a property was marked as one.
/// </summary>
internal static class ErasedHistory
{
    /// <summary>Of the rows found, leaves of every personal property only that it changed.</summary>
    public static async Task ClearAsync<T>(
        this PartnershipDbContext context, IQueryable<Guid> rows, CancellationToken cancellationToken, params IReadOnlyList<string> alsoCleared)
    {
        var type = context.Model.FindEntityType(typeof(T))!.ShortName();
        var cleared = typeof(T).GetProperties().Where(p => p.IsDefined(typeof(PersonalAttribute))).Select(p => p.Name).Concat(alsoCleared).ToHashSet(StringComparer.Ordinal);
        var changes = await context.ChangeEntries
            .Where(c => c.EntityType == type && rows.Contains(c.EntityUid))
            .Select(c => new { c.Id, c.Fields })
            .ToListAsync(cancellationToken);
        foreach (var change in changes.Where(c => c.Fields.Any(f => cleared.Contains(f.Field) && (f.Old ?? f.New) is not null)))
        {
            IReadOnlyList<FieldChange> left = [.. change.Fields.Select(f => cleared.Contains(f.Field) ? new FieldChange(f.Field, Old: null, New: null) : f)];
            await context.ChangeEntries.Where(c => c.Id == change.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Fields, left), cancellationToken);
        }
    }
}
