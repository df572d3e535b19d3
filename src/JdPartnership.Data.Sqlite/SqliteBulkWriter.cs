using JdPartnership.Data.Providers.Bulk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Sqlite;

/// <summary>One prepared statement, executed row by row: in SQLite nothing is quicker.</summary>
internal sealed class SqliteBulkWriter : IBulkWriter
{
    public Task WriteAsync<T>(PartnershipDbContext context, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Rows are written in bulk within a transaction only.");
        }

        // SQLite has no asynchronous writing.
        using var insert = new SqliteInsert((SqliteConnection)context.Database.GetDbConnection(), BulkTable.Of<T>(context));
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert.Execute(row);
        }

        return Task.CompletedTask;
    }
}
