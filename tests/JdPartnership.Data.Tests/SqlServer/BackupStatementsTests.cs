using JdPartnership.Data.SqlServer;
using JdPartnership.TestKit.SqlServer.Judging;

namespace JdPartnership.Data.Tests.SqlServer;

public sealed class BackupStatementsTests
{
    [Theory]
    [InlineData("JdPartnership", "portal.bak")]
    [InlineData("院校]合作", "a'b.bak")]
    public void Statements_AreTSql_WhateverTheNames(string database, string file)
    {
        Assert.Equal(2, TSqlText.Statements(SqlServerBackup.Backup(database, file)).Count());
        Assert.Equal(5, TSqlText.Statements(SqlServerBackup.Restore(database, file)).Count());
    }
}
