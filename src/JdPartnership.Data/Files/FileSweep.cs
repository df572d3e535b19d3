using JdPartnership.Core.Files;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Files;

internal sealed class FileSweep(PartnershipDbContext context, FileStoreFolder folder, TimeProvider time) : IFileSweep
{
    private const int NamesAtOnce = 500;

    /// <summary>A file is written before its row is stored: what is younger may still get one.</summary>
    private static readonly TimeSpan Waiting = TimeSpan.FromDays(1);

    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var deleted = 0;
        var limit = time.GetUtcNow().UtcDateTime - Waiting;
        foreach (var files in Files().Chunk(NamesAtOnce))
        {
            List<string> names = [.. files.Select(f => f.Name)];
            var rows = await context.StoredFiles
                .Where(f => names.Contains(f.StorageName))
                .Select(f => new { f.StorageName, f.RemovedAt })
                .ToDictionaryAsync(f => f.StorageName, f => f.RemovedAt, cancellationToken);
            foreach (var file in files.Where(f => rows.TryGetValue(f.Name, out var removed) ? removed is not null : f.LastWriteTimeUtc < limit))
            {
                file.Delete();
                deleted++;
            }
        }

        return deleted;
    }

    private IEnumerable<FileInfo> Files() => Directory.Exists(folder.Path)
        ? new DirectoryInfo(folder.Path).EnumerateFiles().Where(f => f.Extension.Length == 0)
        : [];
}
