using JdPartnership.Data.Providers.Bulk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace JdPartnership.Data.Sqlite;

/// <summary>One prepared statement, executed row by row: in SQLite nothing is quicker.</summary>
internal sealed class SqliteBulkWriter : IBulkWriter
{
    public async Task WriteAsync<T>(PartnershipDbContext context, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var transaction = context.Database.CurrentTransaction ?? throw new InvalidOperationException("Rows are written in bulk within a transaction only.");
        if (rows.Count == 0)
        {
            return;
        }

        var table = BulkTable.Of<T>(context);
        await using var command = Insert(context, table, (SqliteTransaction)transaction.GetDbTransaction());
        await command.PrepareAsync(cancellationToken);
        foreach (var row in rows)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                command.Parameters[i].Value = table.Columns[i].ValueOf(row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static SqliteCommand Insert(PartnershipDbContext context, BulkTable table, SqliteTransaction transaction)
    {
        var command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
        command.Transaction = transaction;
        var names = string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""));
        var values = string.Join(", ", table.Columns.Select((_, i) => $"$p{i}"));

        // Names of the model, never anything typed.
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({values})";
        for (var i = 0; i < table.Columns.Count; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
        }

        return command;
    }
}
