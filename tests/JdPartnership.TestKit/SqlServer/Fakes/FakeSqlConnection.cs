using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace JdPartnership.TestKit.SqlServer.Fakes;

/// <summary>A connection to no server: it takes every command down and answers queries with no rows and saves with success.</summary>
public sealed class FakeSqlConnection(Action<CapturedStatement> onCommand) : DbConnection
{
    private ConnectionState _state = ConnectionState.Closed;

    /// <summary>Commands taken down so far.</summary>
    public int Commands { get; private set; }

    [AllowNull]
    public override string ConnectionString { get; set; } = "Server=fake;Database=fake;Encrypt=False";

    public override string Database => "fake";

    public override string DataSource => "fake";

    public override string ServerVersion => "16.00.1000";

    public override ConnectionState State => _state;

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    public override void Close() => _state = ConnectionState.Closed;

    public override void Open() => _state = ConnectionState.Open;

    internal void Take(CapturedStatement statement)
    {
        Commands++;
        onCommand(statement);
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new FakeTransaction(this, isolationLevel);

    protected override DbCommand CreateDbCommand() => new FakeSqlCommand(this);

    private sealed class FakeTransaction(FakeSqlConnection connection, IsolationLevel isolationLevel) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => isolationLevel;

        public override bool SupportsSavepoints => true;

        protected override DbConnection DbConnection => connection;

        public override void Commit()
        {
        }

        public override void Rollback()
        {
        }

        public override void Save(string savepointName)
        {
        }

        public override void Rollback(string savepointName)
        {
        }

        public override void Release(string savepointName)
        {
        }
    }
}
