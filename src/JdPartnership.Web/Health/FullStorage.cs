using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace JdPartnership.Web.Health;

/// <summary>Tells "there is no room" from other failures: it is the operator's to mend, and the same request succeeds afterwards.</summary>
internal static class FullStorage
{
    private const int SqliteFull = 13;
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>SQL Server: a filegroup, the log or tempdb cannot grow, or the database reached its size.</summary>
    private static readonly int[] SqlServerFull = [1101, 1105, 3967, 9002, 40544];

    /// <returns>What is full, for operators; <c>null</c> when the failure is another.</returns>
    public static string? Reason(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            switch (failure)
            {
                case SqliteException { SqliteErrorCode: SqliteFull }:
                    return "the disk of the database file is full";
                case SqlException server when server.Errors.Cast<SqlError>().FirstOrDefault(e => SqlServerFull.Contains(e.Number)) is { } error:
                    return string.Create(CultureInfo.InvariantCulture, $"the database server has no room (error {error.Number})");
                case IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows }:
                    return "the disk of the files or of temporary files is full";
            }
        }

        return null;
    }
}
