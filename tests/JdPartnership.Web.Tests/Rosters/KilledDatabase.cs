using JdPartnership.Core.Accounts;
using JdPartnership.Core.Files;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data;
using JdPartnership.Data.Files;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using JdPartnership.Web.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>The database and the files of portals that are killed, seen from outside.</summary>
internal sealed class KilledDatabase(string file)
{
    private readonly string _folder = Path.GetDirectoryName(file)!;

    public string File => file;

    public async Task<KilledImport> NewImportAsync(int round)
    {
        await using var db = Open();
        return new KilledImport(this, round, await db.AddRosterAsync(TestAccounts.Whzy));
    }

    /// <summary>What became of an import's file; <c>null</c> when the portal died before it was kept.</summary>
    public Task<RosterUpload?> FindAsync(KilledImport import) => FindAsync(import.Submission);

    /// <inheritdoc cref="FindAsync(KilledImport)"/>
    public async Task<RosterUpload?> FindAsync(Guid submission)
    {
        await using var db = Open();
        return await db.RosterUploads.AsNoTracking().SingleOrDefaultAsync(u => u.SubmissionId == submission);
    }

    /// <summary>Nothing is damaged, half or twice, and nothing that was answered is lost; whatever the moment.</summary>
    public async Task VerifyAsync(IReadOnlyCollection<KilledImport> imports)
    {
        await using var db = Open();
        Assert.Equal(["ok"], await db.Database.SqlQuery<string>($"PRAGMA integrity_check").ToListAsync());
        foreach (var import in imports)
        {
            await VerifyAsync(db, import);
        }

        await VerifyFilesAsync(db);
    }

    private static async Task VerifyAsync(PartnershipDbContext db, KilledImport import)
    {
        var uploads = await db.RosterUploads.AsNoTracking().Where(u => u.RosterId == import.RosterId).ToListAsync();
        Assert.True(uploads.Count <= 1, "One form is two uploads.");
        var upload = uploads.SingleOrDefault();
        Assert.True(upload is not null || !import.IsReceived, "A file that was answered is lost.");
        Assert.True(upload?.State == UploadState.Applied || !import.IsApplied, "An import that was answered is lost.");

        var working = await db.RosterEntries.Where(e => e.RosterId == import.RosterId && e.RemovedById == null).Select(e => e.IdIndex).ToListAsync();
        Assert.Equal(upload?.State == UploadState.Applied ? KilledImport.Rows : 0, working.Count);
        Assert.Equal(working.Count, working.Distinct(StringComparer.Ordinal).Count());

        var staged = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM RosterEntries WHERE RosterId = {import.RosterId} AND IsStaged").SingleAsync();
        var rows = await db.UploadRows.CountAsync(r => upload != null && r.UploadId == upload.Id);
        Assert.True(IsWhole(upload?.State, staged, rows), $"{upload?.State} with {staged} staged entries and {rows} rows.");
    }

    private static bool IsWhole(UploadState? state, int staged, int rows) => state switch
    {
        UploadState.Staged => (staged, rows) == (KilledImport.Rows, KilledImport.Rows),
        UploadState.Applied => (staged, rows) == (0, KilledImport.Rows),
        // Being read: some pieces, each with its rows and its entries; the next attempt drops them.
        UploadState.Received or UploadState.Reading => staged == rows,
        _ => (staged, rows) == (0, 0),
    };

    private async Task VerifyFilesAsync(PartnershipDbContext db)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(new KeyFile(KeyFile.DefaultIn(_folder)).Load())
            .AddSingleton(new FileStoreFolder(Path.Combine(_folder, "files")))
            .AddSqliteDatabase($"Data Source={file};Pooling=False")
            .BuildServiceProvider();
        var store = services.GetRequiredService<ISealedFileStore>();
        foreach (var stored in await db.RosterUploads.AsNoTracking().Select(u => u.File!).ToListAsync())
        {
            // Throws when the file was cut short or is not the one that was stored.
            await using var content = await store.OpenSeekableAsync(stored, default);
            Assert.Equal(stored.Length, content.Length);
        }
    }

    private PartnershipDbContext Open()
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        SqliteDatabase.Configure(options, $"Data Source={file};Pooling=False");
        return new PartnershipDbContext(options.Options, new SystemUser("tests"));
    }
}
