using JdPartnership.Core.Files;
using JdPartnership.Data.Files;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Files;

public abstract class FileSweepTests : DatabaseTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [DatabaseFact]
    public async Task Sweep_DeletesWhatIsMarked_AndWhatNoRowSpeaksOf_WhenItIsOld()
    {
        var removed = Stored("removed");
        removed.Remove(RosterTestData.Now);
        await Database.StoreAsync(Stored("kept"), removed);
        foreach (var name in new[] { "kept", "removed", "orphan", "young", "half.part" })
        {
            await File.WriteAllTextAsync(_folder.File(name), "x");
            File.SetLastWriteTimeUtc(_folder.File(name), name == "young" ? RosterTestData.Now.AddHours(-23) : RosterTestData.Now.AddDays(-2));
        }

        Assert.Equal(2, await SweepAsync());
        Assert.Equal(["half.part", "kept", "young"], Directory.GetFiles(_folder.File("")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.Equal(0, await SweepAsync());
    }

    [DatabaseFact]
    public async Task Sweep_KeepsTheFileOfAnAttendanceImport_UntilItIsMarked()
    {
        var import = RosterTestData.Attendance();
        var path = _folder.File(import.File!.StorageName);
        await Database.StoreAsync(import);
        await File.WriteAllTextAsync(path, "x");
        File.SetLastWriteTimeUtc(path, RosterTestData.Now.AddDays(-2));
        Assert.Equal(0, await SweepAsync());

        await using (var session = Database.As(TestUser.Coordinator))
        {
            (await session.Context.StoredFiles.AsTracking().SingleAsync()).Remove(RosterTestData.Now);
            await session.UnitOfWork.SaveChangesAsync(default);
        }

        Assert.Equal(1, await SweepAsync());
        Assert.False(File.Exists(path));
    }

    [DatabaseFact]
    public async Task Sweep_WithoutFolder_FindsNothing()
    {
        await using var session = Database.As(TestUser.Coordinator);
        Assert.Equal(0, await new FileSweep(session.Context, new FileStoreFolder(_folder.File("missing")), Database.Time).SweepAsync(default));
    }

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<int> SweepAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await new FileSweep(session.Context, new FileStoreFolder(_folder.File("")), Database.Time).SweepAsync(default);
    }

    private static StoredFile Stored(string name) => new(name, "text/plain", name, 1, "x", RosterTestData.Now);
}

public sealed class SqliteFileSweepTests : FileSweepTests;

[OnSqlServer]
public sealed class SqlServerFileSweepTests : FileSweepTests;
