using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>The functions of SQL Server 2019 that EF writes; any other name is a mistake or wants adding here by hand.</summary>
internal static class BuiltInFunctions
{
    private static readonly HashSet<string> Aggregates = new(StringComparer.OrdinalIgnoreCase)
    {
        "AVG", "COUNT", "COUNT_BIG", "MAX", "MIN", "STDEV", "STDEVP", "STRING_AGG", "SUM", "VAR", "VARP",
    };

    private static readonly HashSet<string> Scalars = new(StringComparer.OrdinalIgnoreCase)
    {
        "ABS", "ACOS", "ASIN", "ATAN", "ATN2", "CEILING", "CHARINDEX", "CHECKSUM", "CONCAT", "CONCAT_WS", "COS", "DATALENGTH", "DATEADD",
        "DATEDIFF", "DATEDIFF_BIG", "DATEFROMPARTS", "DATENAME", "DATEPART", "DATETIME2FROMPARTS", "DAY", "EXP", "FLOOR", "FORMAT",
        "GETDATE", "GETUTCDATE", "ISDATE", "ISJSON", "ISNULL", "ISNUMERIC", "JSON_MODIFY", "JSON_QUERY", "JSON_VALUE", "LEN", "LOG", "LOG10",
        "LOWER", "LTRIM", "MONTH", "NEWID", "OBJECT_ID", "PATINDEX", "POWER", "RAND", "REPLACE", "REPLICATE", "REVERSE", "ROUND",
        "ROW_NUMBER", "RTRIM", "SCHEMA_ID", "SIGN", "SIN", "SQRT", "STUFF", "SUBSTRING", "SWITCHOFFSET", "SYSDATETIMEOFFSET",
        "SYSUTCDATETIME", "TAN", "TIMEFROMPARTS", "TODATETIMEOFFSET", "TRIM", "UPPER", "YEAR",
    };

    public static bool Contains(string name) => Scalars.Contains(name) || Aggregates.Contains(name);

    public static bool IsAggregate(FunctionCall call) => call.OverClause is null && Aggregates.Contains(call.FunctionName.Value);
}
