using System.Globalization;
using JdPartnership.Data.Providers;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Backups;

/// <summary>Brings a backup back: unpacked aside, verified there, then swapped in; what was there before stays beside it.</summary>
public sealed class BackupRestorer(IDatabaseFiles database, BackupPlaces places, PartnershipDbContext context, TimeProvider time)
{
    /// <param name="force">Replaces what is there.</param>
    /// <exception cref="BackupException">The backup cannot be used here, or the place is not free. Nothing was changed.</exception>
    public async Task<RestoreResult> RestoreAsync(string file, bool force, CancellationToken cancellationToken)
    {
        using var archive = await BackupArchive.OpenAsync(file, cancellationToken);
        RequireFit(archive.Manifest);
        if (!force && Occupied(archive.Manifest) is { } occupied)
        {
            throw new BackupException(BackupProblem.PlaceNotEmpty, occupied);
        }

        var stamp = time.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var moves = Moves(archive.Manifest, stamp);
        try
        {
            await UnpackAsync(archive, moves, cancellationToken);
            if (database.Path is not null)
            {
                await VerifyAsync(archive.Manifest, moves[0].Aside, cancellationToken);
                await database.CloseAsync(cancellationToken);
            }

            Swap(moves);
        }
        finally
        {
            foreach (var move in moves)
            {
                move.Clear();
            }
        }

        var pending = database.Path is null ? [] : context.Database.GetMigrations().Except(archive.Manifest.Migrations, StringComparer.Ordinal);
        return new RestoreResult(archive.Manifest, [.. moves.Where(m => m.KeptAs is not null).Select(m => m.KeptAs!)], [.. pending], File.Exists(places.KeyFile));
    }

    private void RequireFit(BackupManifest manifest)
    {
        if (manifest.HoldsDatabase != database.Path is not null)
        {
            throw new BackupException(BackupProblem.OtherProvider, BackupManifest.DatabaseEntry);
        }

        if (manifest.Migrations.Except(context.Database.GetMigrations(), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new BackupException(BackupProblem.FromNewerVersion, unknown);
        }
    }

    private string? Occupied(BackupManifest manifest) =>
        database.Path is { } file && new FileInfo(file) is { Exists: true, Length: > 0 } ? file
        : Directory.Exists(places.FilesFolder) && Directory.EnumerateFileSystemEntries(places.FilesFolder).Any() ? places.FilesFolder
        : manifest.HoldsKey && File.Exists(places.KeyFile) ? places.KeyFile
        : null;

    private List<RestoreMove> Moves(BackupManifest manifest, string stamp)
    {
        List<RestoreMove> moves = [];
        if (database.Path is { } file)
        {
            moves.Add(new RestoreMove(file, stamp));
        }

        moves.Add(new RestoreMove(places.FilesFolder, stamp));
        if (manifest.HoldsKey)
        {
            moves.Add(new RestoreMove(places.KeyFile, stamp));
        }

        return moves;
    }

    private async Task UnpackAsync(BackupArchive archive, List<RestoreMove> moves, CancellationToken cancellationToken)
    {
        foreach (var move in moves)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(move.Target)!);
        }

        var folder = Directory.CreateDirectory(moves.Single(m => m.Target == places.FilesFolder).Aside).FullName;
        foreach (var entry in archive.Manifest.Entries)
        {
            var target = entry.Name switch
            {
                BackupManifest.DatabaseEntry => moves[0].Aside,
                BackupManifest.KeyEntry => moves[^1].Aside,
                _ => Path.Combine(folder, entry.Name[BackupManifest.FilesPrefix.Length..]),
            };
            await archive.ExtractAsync(entry.Name, target, cancellationToken);
        }
    }

    /// <summary>The unpacked file is judged by itself, not by what the manifest says of it.</summary>
    private async Task VerifyAsync(BackupManifest manifest, string file, CancellationToken cancellationToken)
    {
        var contents = await database.InspectAsync(file, cancellationToken);
        if (!contents.Migrations.SequenceEqual(manifest.Migrations, StringComparer.Ordinal)
            || contents.Rows.Count != manifest.Rows.Count
            || contents.Rows.Any(r => manifest.Rows.GetValueOrDefault(r.Key, -1) != r.Value))
        {
            throw new BackupException(BackupProblem.Damaged, BackupManifest.DatabaseEntry);
        }
    }

    private static void Swap(List<RestoreMove> moves)
    {
        var done = new Stack<RestoreMove>();
        try
        {
            foreach (var move in moves)
            {
                done.Push(move);
                move.Do();
            }
        }
        catch
        {
            foreach (var move in done)
            {
                move.Undo();
            }

            throw;
        }
    }
}

/// <param name="KeptAs">Where that which was there before lies now.</param>
/// <param name="PendingMigrations">What <c>migrate</c> still has to do.</param>
/// <param name="HasKey">Whether a key of personal data is in place.</param>
public sealed record RestoreResult(BackupManifest Manifest, IReadOnlyList<string> KeptAs, IReadOnlyList<string> PendingMigrations, bool HasKey);
