using System.Data;
using System.Globalization;
using Microsoft.Data.SqlClient;

namespace JdPartnership.TestKit.SqlServer.Fakes;

/// <summary>One command as SQL Server would have got it; values are left out, so equal commands are one.</summary>
/// <param name="Sql">Its text.</param>
/// <param name="Parameters">Declarations such as <c>@p0 nvarchar(100)</c>.</param>
public sealed record CapturedStatement(string Sql, string Parameters)
{
    internal static CapturedStatement Of(string sql, SqlParameterCollection parameters) =>
        new(sql, string.Join(", ", parameters.Cast<SqlParameter>().Select(Declare)));

    private static string Declare(SqlParameter parameter)
    {
        var type = parameter.SqlDbType switch
        {
            SqlDbType.NVarChar or SqlDbType.VarChar or SqlDbType.VarBinary or SqlDbType.NChar or SqlDbType.Char =>
                $"{parameter.SqlDbType}({Length(parameter)})",
            SqlDbType.Decimal => $"decimal({(parameter.Precision == 0 ? 18 : parameter.Precision)}, {(parameter.Precision == 0 ? 2 : parameter.Scale)})",
            _ => parameter.SqlDbType.ToString(),
        };
        var name = parameter.ParameterName.StartsWith('@') ? parameter.ParameterName : "@" + parameter.ParameterName;
        return $"{name} {type.ToLowerInvariant()}";
    }

    private static string Length(SqlParameter parameter) => parameter.Size switch
    {
        <= 0 => parameter.Size < 0 ? "max" : "4000",
        > 4000 => "max",
        var size => size.ToString(CultureInfo.InvariantCulture),
    };
}
