using System.Globalization;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data.Files;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Databases;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.PersonalData;

/// <summary>A portal with rosters whose numbers are really sealed. The numbers are canaries: the logs of the run are searched for them.</summary>
public sealed class PrivacyPortal : PortalFixture
{
    public static readonly DateOnly Grown = new(1998, 1, 1);
    public static readonly DateOnly Young = new(2025, 1, 1);

    private int _persons;

    /// <summary>A roster of 芜湖职业技术学院 with one person whose number is <see cref="Canaries.IdentityNumber"/>, and others.</summary>
    /// <param name="birthDate">Of all of them.</param>
    /// <param name="others">How many besides.</param>
    /// <param name="end">Of batch and stays.</param>
    public async Task<(int Roster, int Entry)> RosterAsync(DateOnly? birthDate, int others = 0, DateOnly? end = null, string? number = null)
    {
        var roster = end is { } last ? await EndedRosterAsync(last) : await this.NewRosterAsync(TestAccounts.Whzy);
        return (roster, await FillAsync(roster, birthDate, others, number ?? Canaries.IdentityNumber));
    }

    /// <summary>Where the portal keeps its files.</summary>
    public string FilesFolder => Host.Services.GetRequiredService<FileStoreFolder>().Path;

    public Task<int> PostAsync() => WithDatabaseAsync(db => db.Posts.Where(p => p.Name == CsvStudent.DefaultPost).Select(p => p.Id).FirstAsync());

    private async Task<int> EndedRosterAsync(DateOnly end)
    {
        await this.NewRosterAsync(TestAccounts.Whzy);
        return await WithDatabaseAsync(async db =>
        {
            var owner = await db.Colleges.SingleAsync(c => c.Name == TestAccounts.Whzy);
            var batch = new InternshipBatch(owner.Id, $"{end:yyyy}年结束的批次{Interlocked.Increment(ref _persons)}", EngagementKind.PostInternship, end.AddMonths(-3), end);
            var roster = new Roster(batch);
            db.Add(roster);
            await db.SaveChangesAsync();
            return roster.Id;
        });
    }

    private async Task<int> FillAsync(int rosterId, DateOnly? birthDate, int others, string number)
    {
        var post = await PostAsync();
        var (protector, index) = (Host.Services.GetRequiredService<IPersonalDataProtector>(), Host.Services.GetRequiredService<BlindIndex>());
        return await WithDatabaseAsync(async db =>
        {
            var roster = await db.Rosters.AsTracking().Include(r => r.Batch).Include(r => r.College).SingleAsync(r => r.Id == rosterId);
            var centre = await db.ServiceCentres.OrderBy(c => c.Order).Select(c => c.Id).FirstAsync();
            var upload = RosterTestData.Upload(roster, $"{Guid.NewGuid():N}.xlsx");
            db.Add(upload);
            await db.SaveChangesAsync();
            await db.RosterUploads.Where(u => u.Id == upload.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.State, UploadState.Applied));
            var entries = Enumerable.Range(0, others + 1).Select(i =>
            {
                var idNumber = i == 0 ? number : CsvStudent.IdNumberOf(Interlocked.Increment(ref _persons));
                var entry = new RosterEntry
                {
                    RosterId = roster.Id,
                    CollegeId = roster.CollegeId,
                    AddedById = upload.Id,
                    RowNumber = i + 2,
                    Name = i == 0 ? "欧阳测" : $"学生{i}",
                    NameNormalized = i == 0 ? "欧阳测" : $"学生{i}",
                    IdIndex = index.Of(IdentityType.ResidentIdentityCard, idNumber),
                    IdMask = Masks.IdentityNumber(idNumber),
                    PhoneMask = Masks.Phone(Canaries.Phone),
                    Sealed = [],
                    Fingerprint = i.ToString("x32", CultureInfo.InvariantCulture),
                    BirthDate = birthDate,
                    StudentNumber = $"S{i}",
                    Remark = "=1+1",
                    PostId = post,
                    ServiceCentreId = centre,
                    Start = roster.Batch!.Start,
                    End = roster.Batch.End,
                };
                entry.Sealed = new RosterSecrets(idNumber, Canaries.Phone).Seal(protector, entry.Uid);
                return entry.TakeUp();
            }).ToList();
            db.AddRange(entries);
            db.AddRange(entries.Select(e => new UploadRow
            {
                UploadId = upload.Id,
                CollegeId = roster.CollegeId,
                RowNumber = e.RowNumber,
                Status = RowStatus.New,
                Name = e.Name,
                IdMask = e.IdMask,
                IdIndex = e.IdIndex,
            }));
            db.Add(new UploadFinding { UploadId = upload.Id, CollegeId = roster.CollegeId, RowNumber = 2, Code = "R12", Severity = RuleSeverity.Warn, Arguments = """["欧阳测"]""" });
            await db.SaveChangesAsync();
            return entries[0].Id;
        });
    }
}
