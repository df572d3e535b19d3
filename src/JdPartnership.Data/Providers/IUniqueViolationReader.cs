using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Providers;

/// <summary>Tells a broken unique index from other failures; each provider words it in its own way.</summary>
public interface IUniqueViolationReader
{
    /// <returns>What was broken, or <c>null</c> when the failure is another.</returns>
    UniqueViolation? Read(DbUpdateException exception);
}

/// <summary>A broken unique index: SQL Server names the index, SQLite its columns.</summary>
public sealed record UniqueViolation(string Table, string? Index, IReadOnlyList<string> Columns);
