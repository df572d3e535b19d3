namespace JdPartnership.Data.SqlServer;

/// <summary>The statements by which an operator backs up and restores the database on its server.</summary>
public static class SqlServerBackup
{
    /// <param name="database">Name of the database.</param>
    /// <param name="file">On the server; a bare name lies in the server's backup folder.</param>
    public static string Backup(string database, string file) =>
        $"""
        BACKUP DATABASE {Name(database)} TO DISK = {Text(file)} WITH INIT, CHECKSUM, STATS = 10;
        RESTORE VERIFYONLY FROM DISK = {Text(file)} WITH CHECKSUM;
        """;

    public static string Restore(string database, string file) =>
        $"""
        USE master;
        ALTER DATABASE {Name(database)} SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
        RESTORE DATABASE {Name(database)} FROM DISK = {Text(file)} WITH REPLACE, CHECKSUM, RECOVERY, STATS = 10;
        ALTER DATABASE {Name(database)} SET MULTI_USER;
        DBCC CHECKDB ({Text(database)}) WITH NO_INFOMSGS;
        """;

    private static string Name(string name) => $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]";

    private static string Text(string text) => $"N'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
