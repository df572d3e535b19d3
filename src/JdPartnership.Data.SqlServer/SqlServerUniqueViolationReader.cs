using System.Text.RegularExpressions;
using JdPartnership.Data.Providers;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.SqlServer;

/// <summary>
/// Reads the table and index out of errors 2601 and 2627. Their texts name both, in the language of the login and with its
/// quotation marks; the taken value, which may look like anything, comes last.
/// </summary>
internal sealed partial class SqlServerUniqueViolationReader : IUniqueViolationReader
{
    public UniqueViolation? Read(DbUpdateException exception) =>
        exception.InnerException is SqlException { Number: 2601 or 2627 } error ? Parse(error.Message) : null;

    internal static UniqueViolation? Parse(string message)
    {
        var table = Table().Match(message);
        var index = Index().Match(message);
        return table.Success && index.Success ? new UniqueViolation(table.Groups["name"].Value, index.Groups["name"].Value, []) : null;
    }

    [GeneratedRegex(@"['“""]dbo\.(?<name>\w+)['”""]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Table();

    [GeneratedRegex(@"['“""](?<name>(IX|AK|PK)_\w+|(User|Role)NameIndex)['”""]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Index();
}
