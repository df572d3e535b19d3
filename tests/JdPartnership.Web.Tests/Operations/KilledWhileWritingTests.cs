using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using JdPartnership.Core.Accounts;
using JdPartnership.Data;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>A real process, killed as by <c>kill -9</c> at a random moment while people write.</summary>
public sealed class KilledWhileWritingTests
{
    private const int MostAnswers = 8;
    private const int LongestMoment = 400;
    private static readonly int Kills = LongRun.Count(usual: 3, promised: 50);

    [Fact]
    public async Task KilledAtAnyMoment_NothingAnsweredIsLost_AndNoFileIsHalf()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("portal.db");
        await PortalTemplate.CopyToAsync(file);
        var written = new Written();
        for (var round = 0; round < Kills; round++)
        {
            await WriteUntilKilledAsync(file, round, written);
            await VerifyAsync(file, written);
        }

        Assert.True(written.Aliases.Count > 0, "No alias was answered before a kill.");
        LongRun.Report(string.Create(
            CultureInfo.InvariantCulture,
            $"kill -9 while writing: {Kills} kills, {written.Aliases.Count} aliases, {written.Headcounts.Count} saved grids and {written.Cities.Count} saved forms answered, 0 lost"));
    }

    private static async Task WriteUntilKilledAsync(string file, int round, Written written)
    {
        await using var node = await PortalNode.StartAsync(file, PortalNode.FreePorts(1)[0]);
        using var browser = node.Browser();
        await browser.SignInAsync(TestAccounts.Coordinator);
        var college = await IdAsync(file);
        using var job = await browser.SubmitAsync("/reports/2019", "/reports/2019/export-all", ("Formats", "Xlsx"));
        Assert.Equal(HttpStatusCode.Redirect, job.StatusCode);
        var answers = written.Count + RandomNumberGenerator.GetInt32(1, MostAnswers);
        var writing = WriteAsync(browser, college, round, written);
        while (written.Count < answers && !writing.IsCompleted)
        {
            await Task.Delay(5);
        }

        await Task.Delay(RandomNumberGenerator.GetInt32(LongestMoment));
        await node.KillAsync();
        await writing;
    }

    /// <summary>Writes one thing after another until nobody answers any more; what was answered is remembered.</summary>
    private static async Task WriteAsync(PortalBrowser browser, int college, int round, Written written)
    {
        try
        {
            for (var turn = 0; ; turn++)
            {
                var mark = string.Create(CultureInfo.InvariantCulture, $"{round}x{turn}");
                if (await IsSavedAsync(browser.SubmitAsync($"/colleges/{college}?tab=aliases", $"/colleges/{college}/aliases", ("Name", $"断电测试校名{mark}"), ("Source", "test"))))
                {
                    written.Aliases.Add($"断电测试校名{mark}");
                }

                var persons = 1000 + (round * 100) + turn;
                if (await IsSavedAsync(browser.SubmitAsync("/headcounts", "/headcounts", ($"Cells[{college}-2018]", persons.ToString(CultureInfo.InvariantCulture)))))
                {
                    written.Headcounts.Add(persons);
                }

                if (await IsSavedAsync(browser.SubmitAsync($"/colleges/{college}/edit", $"/colleges/{college}/edit", ("City", $"城{mark}"))))
                {
                    written.Cities.Add($"城{mark}");
                }
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            // Killed.
        }
    }

    private static async Task<bool> IsSavedAsync(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return true;
    }

    private static async Task VerifyAsync(string file, Written written)
    {
        await using var db = Open(file);
        var integrity = await db.Database.SqlQuery<string>($"PRAGMA integrity_check").ToListAsync();
        Assert.Equal(["ok"], integrity);

        var college = await db.Colleges.AsNoTracking().Include(c => c.Aliases).SingleAsync(c => c.Name == TestAccounts.Whzy);
        Assert.Empty(written.Aliases.Except(college.Aliases.Select(a => a.Name), StringComparer.Ordinal));
        // What was sent when the process died may be stored or not; what was answered is.
        var persons = await db.Headcounts.Where(h => h.CollegeId == college.Id && h.Year == 2018).Select(h => h.Persons).SingleAsync();
        Assert.True(written.Headcounts.Count == 0 || persons >= written.Headcounts[^1], "An answered headcount is lost.");
        var history = await db.ChangeEntries.AsNoTracking().Where(e => e.EntityUid == college.Uid).ToListAsync();
        var cities = history.SelectMany(e => e.Fields).Where(f => f.Field == nameof(college.City)).Select(f => f.New);
        Assert.Empty(written.Cities.Except(cities, StringComparer.Ordinal));
        Assert.True(written.Cities.Count == 0 || college.City == cities.Last(), "The college is not as its last form left it.");

        await VerifyFilesAsync(Path.Combine(Path.GetDirectoryName(file)!, "files"), db);
    }

    private static async Task VerifyFilesAsync(string folder, PartnershipDbContext db)
    {
        foreach (var stored in await db.StoredFiles.AsNoTracking().ToListAsync())
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, stored.StorageName));
            Assert.Equal(stored.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        // What a dead process was writing keeps a name that no row ever bears, until it is swept.
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder).Where(f => !f.EndsWith(".part", StringComparison.Ordinal)) : [])
        {
            await using var zip = await ZipFile.OpenReadAsync(path);
            Assert.NotEmpty(zip.Entries);
        }
    }

    private static async Task<int> IdAsync(string file)
    {
        await using var db = Open(file);
        return await db.Colleges.Where(c => c.Name == TestAccounts.Whzy).Select(c => c.Id).SingleAsync();
    }

    private static PartnershipDbContext Open(string file)
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        SqliteDatabase.Configure(options, $"Data Source={file};Pooling=False");
        return new PartnershipDbContext(options.Options, new SystemUser("tests"));
    }

    private sealed class Written
    {
        public List<string> Aliases { get; } = [];

        public List<int> Headcounts { get; } = [];

        public List<string> Cities { get; } = [];

        public int Count => Aliases.Count + Headcounts.Count + Cities.Count;
    }
}
