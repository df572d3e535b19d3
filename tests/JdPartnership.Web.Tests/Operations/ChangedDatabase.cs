using Microsoft.Data.Sqlite;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>A database file that something else than the portal has changed.</summary>
internal static class ChangedDatabase
{
    public static async Task ExecuteAsync(string file, string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statement stands in the test.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
