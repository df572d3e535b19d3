using System.Globalization;
using JdPartnership.Data.Providers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Sqlite;

/// <summary>Copies the file into <c>backups</c> beside it, with SQLite's online backup, and keeps the last five copies.</summary>
internal sealed class SqliteMigrationBackup(TimeProvider time) : IMigrationBackup
{
    private const int Kept = 5;

    public async Task<string?> CopyAsync(PartnershipDbContext context, CancellationToken cancellationToken)
    {
        var file = new FileInfo(new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource);
        if (!file.Exists || file.Length == 0)
        {
            return null;
        }

        var folder = Directory.CreateDirectory(Path.Combine(file.DirectoryName!, "backups"));
        var stamp = time.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var copy = Path.Combine(folder.FullName, $"{Path.GetFileNameWithoutExtension(file.Name)}-{stamp}.db");
        await using (var source = new SqliteConnection(context.Database.GetConnectionString()))
        await using (var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString()))
        {
            await source.OpenAsync(cancellationToken);
            await target.OpenAsync(cancellationToken);
            source.BackupDatabase(target);
        }

        foreach (var old in folder.GetFiles($"{Path.GetFileNameWithoutExtension(file.Name)}-*.db").OrderByDescending(f => f.Name, StringComparer.Ordinal).Skip(Kept))
        {
            old.Delete();
        }

        return copy;
    }
}
