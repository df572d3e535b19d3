using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace JdPartnership.TestKit.SqlServer.Fakes;

/// <summary>Its parameters are real, because the provider's type mappings set their SQL Server types.</summary>
internal sealed class FakeSqlCommand(FakeSqlConnection connection) : DbCommand
{
    private readonly SqlParameterCollection _parameters = new SqlCommand().Parameters;

    [AllowNull]
    public override string CommandText { get; set; } = "";

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; } = connection;

    protected override DbParameterCollection DbParameterCollection => _parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery()
    {
        Take();
        return 0;
    }

    public override object? ExecuteScalar()
    {
        Take();
        return null;
    }

    protected override DbParameter CreateDbParameter() => new SqlParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
    {
        Take();
        return new CannedReader(PromisedResults.Of(CommandText));
    }

    private void Take() => connection.Take(CapturedStatement.Of(CommandText, _parameters));
}
