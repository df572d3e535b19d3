using JdPartnership.Data.Providers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Sqlite;

/// <summary>Reads <c>UNIQUE constraint failed: Colleges.NameNormalized, …</c>.</summary>
internal sealed class SqliteUniqueViolationReader : IUniqueViolationReader
{
    private const int ConstraintUnique = 2067;
    private const string Prefix = "UNIQUE constraint failed: ";

    public UniqueViolation? Read(DbUpdateException exception)
    {
        if (exception.InnerException is not SqliteException { SqliteExtendedErrorCode: ConstraintUnique } error)
        {
            return null;
        }

        var start = error.Message.IndexOf(Prefix, StringComparison.Ordinal) + Prefix.Length;
        var end = error.Message.IndexOf('\'', start);
        var columns = error.Message[start..(end < 0 ? error.Message.Length : end)].Split(", ").Select(c => c.Split('.')).ToList();
        return new UniqueViolation(columns[0][0], Index: null, [.. columns.Select(c => c[1])]);
    }
}
