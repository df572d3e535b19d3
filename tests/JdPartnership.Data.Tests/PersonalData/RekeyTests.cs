using System.Security.Cryptography;
using JdPartnership.Core.Attendance;
using JdPartnership.Core.Files;
using JdPartnership.Core.Internships;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.PersonalData.Rekeying;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Data.Files;
using JdPartnership.Data.Tests.Rosters;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.PersonalData;

public abstract class RekeyTests : DatabaseTests, IDisposable
{
    private const string Phone = "13800000000";
    private static readonly TestUser Operator = TestUser.WithAccount(1, "operator");

    private readonly TemporaryFolder _folder = new();
    private readonly PersonalDataKeys _old = PersonalDataKeys.Create(RosterTestData.Now);
    private RosterArrangement _one = null!;
    private Roster _roster = null!;
    private RosterUpload _upload = null!;

    [DatabaseFact]
    public async Task ReEncrypt_RenewsEverySeal_OnceOnly_AndOnlyTheNewKeyIsNeeded()
    {
        await FillAsync(3);
        var keys = _old.Add(RosterTestData.Now);
        Assert.Equal(new RekeyCounts(3, 3, 0), await ResealAsync(keys));
        Assert.Equal(new RekeyCounts(3, 0, 0), await ResealAsync(keys));

        using var onlyNew = new PersonalDataProtector(new PersonalDataKeys([keys.Active], keys.Active.Id, keys.IndexKey));
        Assert.All(await EntriesAsync(), e => Assert.Equal((Number(e.RowNumber), Phone), (RosterSecrets.Open(onlyNew, e)!.IdNumber, RosterSecrets.Open(onlyNew, e)!.Phone)));
        Assert.Empty(await _one.ReadAsync(db => db.ChangeEntries.Where(c => c.EntityType == nameof(RosterEntry) && c.Action == Core.Audit.ChangeAction.Modified).ToListAsync()));
    }

    [DatabaseFact]
    public async Task ReEncrypt_AfterAHalt_GoesOnWhereItWas()
    {
        await FillAsync(EntryWalk.EntriesAtOnce + 2);
        var keys = _old.Add(RosterTestData.Now);
        using var halt = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ResealAsync(keys, _ => halt.Cancel(), halt.Token));

        Assert.Equal(new RekeyCounts(EntryWalk.EntriesAtOnce + 2, 2, 0), await ResealAsync(keys));
    }

    [DatabaseFact]
    public async Task ReEncrypt_LeavesWhatItCannotOpen_AndSaysSo()
    {
        await FillAsync(2);
        var keys = PersonalDataKeys.Create(RosterTestData.Now).Add(RosterTestData.Now);
        var before = (await EntriesAsync()).Select(e => Convert.ToHexString(e.Sealed)).ToList();
        Assert.Equal(new RekeyCounts(2, 0, 2), await ResealAsync(keys));
        Assert.Equal(before, (await EntriesAsync()).Select(e => Convert.ToHexString(e.Sealed)));
    }

    [DatabaseFact]
    public async Task ReEncrypt_Files_MoveUnderTheNewKey_TheSameContent()
    {
        var content = RandomNumberGenerator.GetBytes(200_000);
        StoredFile[] files = [await SaveAsync("名册.xlsx", content), await SaveAsync("考勤.xlsx", content)];
        await Database.StoreAsync(
            new RosterUpload(_roster, Guid.NewGuid(), files[0], null, "liaison", RosterTestData.Now),
            new AttendanceImport(files[1], null, "coordinator", RosterTestData.Now));
        var keys = _old.Add(RosterTestData.Now);

        Assert.Equal((3, 2, 1), Numbers(await ResealFilesAsync(keys)));
        Assert.Equal((3, 0, 1), Numbers(await ResealFilesAsync(keys)));
        var onlyNew = Files(new PersonalDataKeys([keys.Active], keys.Active.Id, keys.IndexKey));
        List<string> names = [];
        foreach (var file in files)
        {
            var moved = await _one.ReadAsync(db => db.StoredFiles.SingleAsync(f => f.Id == file.Id));
            Assert.NotEqual(file.StorageName, moved.StorageName);
            using var read = new MemoryStream();
            await (await onlyNew.OpenSeekableAsync(moved, default)).CopyToAsync(read);
            Assert.Equal(content, read.ToArray());
            names.Add(moved.StorageName);
        }

        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.GetFiles(_folder.File("")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [DatabaseFact]
    public async Task ReIndex_FindsEverybodyUnderTheNewKey_AndTellsTheSameRowStill()
    {
        await FillAsync(3);
        var keys = _old.RenewIndex();
        await using (var session = Database.As(Operator))
        {
            var reindexer = NewReindexer(session, keys);
            Assert.Equal(new RekeyCounts(3, 3, 0), await reindexer.RunAsync(_ => { }, default));
            Assert.Equal(1, reindexer.Forgotten);
            Assert.Equal(new RekeyCounts(3, 0, 0), await NewReindexer(session, keys).RunAsync(_ => { }, default));
        }

        var index = new BlindIndex(keys);
        var fingerprints = new RosterFingerprint(keys);
        Assert.All(await EntriesAsync(), e =>
        {
            Assert.Equal(index.Of(e.IdType, Number(e.RowNumber)), e.IdIndex);
            Assert.Equal(FingerprintOf(fingerprints, e.RowNumber), e.Fingerprint);
        });
        Assert.Equal(index.Of(IdentityType.ResidentIdentityCard, Number(1)), (await _one.ReadAsync(db => db.RuleWaivers.SingleAsync())).IdIndex);
        Assert.Equal(index.Of(IdentityType.ResidentIdentityCard, Number(1)), (await _one.ReadAsync(db => db.StayAssessments.SingleAsync())).IdIndex);
        Assert.Equal(index.Of(IdentityType.ResidentIdentityCard, Number(1)), (await _one.ReadAsync(db => db.StayEvents.SingleAsync())).IdIndex);
        Assert.Equal(
            [index.Of(IdentityType.ResidentIdentityCard, Number(1)), null],
            await _one.ReadAsync(db => db.UploadRows.OrderBy(r => r.RowNumber).Select(r => r.IdIndex).ToListAsync()));
    }

    [DatabaseFact]
    public async Task ReIndex_UnderTheKeyInUse_ChangesNothing()
    {
        await FillAsync(2);
        var rows = await _one.ReadAsync(db => db.UploadRows.OrderBy(r => r.RowNumber).Select(r => r.IdIndex).ToListAsync());

        await using var session = Database.As(Operator);
        var reindexer = NewReindexer(session, _old);
        Assert.Equal(new RekeyCounts(2, 0, 0), await reindexer.RunAsync(_ => { }, default));

        Assert.Null(reindexer.Forgotten);
        Assert.All(rows, Assert.NotNull);
        Assert.Equal(rows, await _one.ReadAsync(db => db.UploadRows.OrderBy(r => r.RowNumber).Select(r => r.IdIndex).ToListAsync()));
    }

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task ArrangeAsync()
    {
        _one = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        await Database.StoreAsync(_one.College);
        _roster = await _one.RosterAsync();
        _upload = await _one.UploadAsync(_roster, []);
    }

    private async Task FillAsync(int persons)
    {
        await Database.StoreAsync(_one.Post, _one.Centre);
        using var protector = new PersonalDataProtector(_old);
        var (index, fingerprints) = (new BlindIndex(_old), new RosterFingerprint(_old));
        List<RosterEntry> entries = [.. Enumerable.Range(1, persons).Select(person =>
        {
            var entry = new RosterEntry
            {
                RosterId = _roster.Id,
                CollegeId = _one.College.Id,
                AddedById = _upload.Id,
                RowNumber = person,
                Name = "王小明",
                NameNormalized = "王小明",
                IdIndex = index.Of(IdentityType.ResidentIdentityCard, Number(person)),
                IdMask = "3*",
                Sealed = [],
                Fingerprint = FingerprintOf(fingerprints, person),
                PostId = _one.Post.Id,
                Post = _one.Post,
                ServiceCentreId = _one.Centre.Id,
                ServiceCentre = _one.Centre,
                Start = new DateOnly(2018, 9, 1),
                End = new DateOnly(2019, 2, 28),
            };
            entry.Sealed = new RosterSecrets(Number(person), Phone).Seal(protector, entry.Uid);
            return entry.TakeUp();
        })];
        await Database.StoreAsync([.. entries]);
        await Database.StoreAsync(
            new StayAssessment(_roster.Id, _one.College.Id, entries[0].IdIndex),
            new StayEvent(entries[0], StayStep.EndedEarly, new DateOnly(2018, 10, 31), "升学", TestUser.Coordinator, RosterTestData.Now),
            new RuleWaiver(_roster, "R12", index.Of(IdentityType.ResidentIdentityCard, Number(1)), RuleSeverity.Warn, "专业相近", null, TestUser.Coordinator, RosterTestData.Now),
            new UploadRow { UploadId = _upload.Id, CollegeId = _one.College.Id, RowNumber = 1, Status = RowStatus.New, IdIndex = index.Of(IdentityType.ResidentIdentityCard, Number(1)) },
            new UploadRow { UploadId = _upload.Id, CollegeId = _one.College.Id, RowNumber = 9, Status = RowStatus.Error, IdIndex = index.Of(IdentityType.Passport, "E00000000") });
    }

    private string FingerprintOf(RosterFingerprint fingerprints, int person) => fingerprints.Of(
        new RosterRow { Number = person, Name = "王小明", IdNumber = Number(person), Phone = Phone, Start = new DateOnly(2018, 9, 1), End = new DateOnly(2019, 2, 28) },
        new RosterPlace(_one.Post.Id, _one.Centre.Id),
        EngagementKind.PostInternship);

    private static string Number(int person) => TestKit.Rosters.CsvStudent.IdNumberOf(person);

    private static (int, int, int) Numbers(RekeyCounts counts) => (counts.Seen, counts.Renewed, counts.Broken);

    private async Task<RekeyCounts> ResealAsync(PersonalDataKeys keys, Action<RekeyCounts>? report = null, CancellationToken cancellationToken = default)
    {
        await using var session = Database.As(Operator);
        using var protector = new PersonalDataProtector(keys);
        return await NewResealer(session, keys, protector).ResealEntriesAsync(report ?? (_ => { }), cancellationToken);
    }

    private async Task<RekeyCounts> ResealFilesAsync(PersonalDataKeys keys)
    {
        await using var session = Database.As(Operator);
        using var protector = new PersonalDataProtector(keys);
        return await NewResealer(session, keys, protector).ResealFilesAsync(_ => { }, default);
    }

    private Resealer NewResealer(Session session, PersonalDataKeys keys, IPersonalDataProtector protector) =>
        new(Walk(session), session.Get<IRekeyStore>(), Files(keys), protector, keys);

    private static Reindexer NewReindexer(Session session, PersonalDataKeys keys) =>
        new(Walk(session), session.Get<IRekeyStore>(), new PersonalDataProtector(keys), new BlindIndex(keys), new RosterFingerprint(keys));

    private static EntryWalk Walk(Session session) => new(session.Get<IRekeyStore>(), session.UnitOfWork);

    private SealedFileStore Files(PersonalDataKeys keys) => new(new FolderFileStore(new FileStoreFolder(_folder.File("")), Database.Time), keys);

    private Task<StoredFile> SaveAsync(string name, byte[] content) =>
        Files(_old).SaveAsync(name, "x", (stream, token) => stream.WriteAsync(content, token).AsTask(), default);

    private Task<List<RosterEntry>> EntriesAsync() => _one.ReadAsync(db => db.RosterEntries.OrderBy(e => e.Id).ToListAsync());
}

public sealed class SqliteRekeyTests : RekeyTests;

[OnSqlServer]
public sealed class SqlServerRekeyTests : RekeyTests;
