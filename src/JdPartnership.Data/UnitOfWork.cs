using JdPartnership.Core.Common;
using JdPartnership.Data.Providers;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data;

internal sealed class UnitOfWork(PartnershipDbContext context, IUniqueViolationReader violations) : IUnitOfWork
{
    public void ExpectVersion(IVersioned row, int version) =>
        context.Entry(row).Property(nameof(IVersioned.Version)).OriginalValue = version;

    public void Touch(IVersioned row) => context.Entry(row).Property(nameof(IVersioned.Version)).IsModified = true;

    public async Task SaveChangesAsync(CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ConcurrencyException();
        }
        catch (DbUpdateException exception) when (violations.Read(exception) is { } index)
        {
            throw Duplicate(index);
        }
    }

    public Task InTransactionAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        if (context.ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException("A transaction starts with nothing tracked: save, or make these changes, inside it.");
        }

        return context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                // A lost attempt may have marked rows as saved; the first one clears too, so that nobody relies on what a retry would take away.
                context.ChangeTracker.Clear();
                await using var transaction = await context.Database.BeginTransactionAsync(token);
                await work(token);
                await transaction.CommitAsync(token);
            },
            cancellationToken);
    }

    private DuplicateException Duplicate(UniqueViolation violation)
    {
        var type = context.Model.GetEntityTypes().FirstOrDefault(t => t.GetTableName() == violation.Table);
        var property = type?.GetIndexes()
            .FirstOrDefault(i => i.IsUnique && (i.GetDatabaseName() == violation.Index || i.Properties.Select(p => p.GetColumnName()).SequenceEqual(violation.Columns)))
            ?.Properties[^1].Name;

        // A normalised column stands for the field the user typed.
        var field = property?.Replace("Normalized", "", StringComparison.Ordinal) ?? "";
        return new DuplicateException($"{type?.ClrType.Name ?? violation.Table}.{field}Taken", field);
    }
}
