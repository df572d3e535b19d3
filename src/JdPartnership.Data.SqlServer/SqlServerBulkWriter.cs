using System.Data;
using JdPartnership.Data.Providers.Bulk;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace JdPartnership.Data.SqlServer;

/// <summary>SqlBulkCopy, with keys and constraints checked as for any insert.</summary>
internal sealed class SqlServerBulkWriter : IBulkWriter
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
        using var copy = new SqlBulkCopy(
            (SqlConnection)context.Database.GetDbConnection(), SqlBulkCopyOptions.CheckConstraints, (SqlTransaction)transaction.GetDbTransaction())
        {
            DestinationTableName = $"[{table.Name}]",
            BulkCopyTimeout = context.Database.GetCommandTimeout() ?? 0,
        };
        foreach (var column in table.Columns)
        {
            copy.ColumnMappings.Add(column.Name, column.Name);
        }

        using var values = ValuesOf(table, rows);
        await copy.WriteToServerAsync(values, cancellationToken);
    }

    internal static DataTable ValuesOf<T>(BulkTable table, IReadOnlyList<T> rows)
        where T : class
    {
        var values = new DataTable(table.Name) { MinimumCapacity = rows.Count };
        foreach (var column in table.Columns)
        {
            values.Columns.Add(column.Name, column.Type == typeof(DateOnly) ? typeof(DateTime) : column.Type);
        }

        foreach (var row in rows)
        {
            values.Rows.Add([.. table.Columns.Select(column => column.ValueOf(row) switch
            {
                null => DBNull.Value,

                // A DataTable knows no DateOnly; the column is a date all the same.
                DateOnly day => day.ToDateTime(TimeOnly.MinValue),
                var value => value,
            })]);
        }

        return values;
    }
}
