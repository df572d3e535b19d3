using JdPartnership.Data.Providers;

namespace JdPartnership.Data.SqlServer;

/// <summary>The server keeps the database; <see cref="SqlServerBackup"/> says how it is backed up.</summary>
internal sealed class ServerDatabase : IDatabaseFiles
{
    public string? Path => null;

    public Task CopyAsync(string target, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<DatabaseContents> InspectAsync(string file, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task CloseAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
