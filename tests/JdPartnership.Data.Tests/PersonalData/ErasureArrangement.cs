using System.Globalization;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Data.Tests.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.PersonalData;

/// <summary>Two batches of a college, both approved, and whatever names their interns.</summary>
public abstract class ErasureArrangement : DatabaseTests
{
    protected static DateTime Now { get; } = RosterTestData.Now;

    protected static TestUser Administrator { get; } = TestUser.WithAccount(1, "admin");

    private protected RosterArrangement One { get; set; } = null!;

    protected Roster Spring { get; private set; } = null!;

    protected Roster Autumn { get; private set; } = null!;

    protected RosterUpload Upload { get; private set; } = null!;

    protected override async Task ArrangeAsync()
    {
        One = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        await Database.StoreAsync(One.College);
        Spring = await One.RosterAsync("2018年春季");
        Autumn = await One.RosterAsync("2018年秋季");
        Upload = await One.UploadAsync(Spring, [1, 2, 3]);
        await One.UploadAsync(Autumn, [2, 4], (u, p) => One.Entry(u, p, new DateOnly(2018, 9, 1), new DateOnly(2019, 12, 31)));
        foreach (var roster in new[] { Spring, Autumn })
        {
            await One.SubmitAsync(roster);
            await One.ApproveAsync(roster);
        }
    }

    protected Task StoreTracesAsync() => Database.StoreAsync(
        new UploadRow { UploadId = Upload.Id, CollegeId = One.College.Id, RowNumber = 1, Status = RowStatus.New, Name = "甲", IdMask = "3*", IdIndex = Index(1) },
        new UploadRow { UploadId = Upload.Id, CollegeId = One.College.Id, RowNumber = 2, Status = RowStatus.New, Name = "王小明", IdMask = "3*", IdIndex = Index(2) },
        new UploadFinding { UploadId = Upload.Id, CollegeId = One.College.Id, RowNumber = 2, Code = "R12", Arguments = """["王小明"]""" },
        new RuleWaiver(Spring, "R12", Index(2), RuleSeverity.Warn, "王小明专业相近", null, TestUser.Coordinator, Now),
        new PersonalDataUse(UseKind.Shown, Administrator, Now, "补办保险") { RosterId = Spring.Id, Subject = "王*明 3*" }.In(One.College.Id, One.College));

    protected Task<ErasedCounts> EraseBatchAsync(Roster roster) =>
        InTransactionAsync(erasure => erasure.EraseBatchAsync(roster.BatchId, Now, default), roster.BatchId);

    protected async Task<ErasedCounts> InTransactionAsync(Func<IErasure, Task<ErasedCounts>> work, int? erasedBatch = null)
    {
        await using var session = Database.As(Administrator);
        var counts = new ErasedCounts(0, 0);
        await session.UnitOfWork.InTransactionAsync(
            async token =>
            {
                counts = await work(session.Get<IErasure>());
                if (erasedBatch is { } id)
                {
                    (await session.Get<IRetentionRepository>().FindBatchAsync(id, token))!.MarkErased(Now);
                    await session.UnitOfWork.SaveChangesAsync(token);
                }
            },
            default);
        return counts;
    }

    protected async Task<int> DissolveAsync()
    {
        await using var session = Database.As(Administrator);
        return await session.Get<IErasure>().DissolveAsync(default);
    }

    protected async Task RecountAsync()
    {
        await using var session = Database.As(Administrator);
        foreach (var roster in new[] { Spring, Autumn })
        {
            await session.UnitOfWork.InTransactionAsync(token => session.Get<IEntriesInForce>().RenewCountsAsync(roster.Id, token), default);
        }
    }

    protected async Task<string> TotalsAsync()
    {
        var heads = await One.ReadAsync(db => db.CountedHeadcounts.OrderBy(c => c.Year).Select(c => new { c.Year, c.Persons }).ToListAsync());
        var days = await One.ReadAsync(db => db.PresenceChanges.OrderBy(p => p.RosterId).ThenBy(p => p.Day).Select(p => new { p.RosterId, p.Day, p.Delta }).ToListAsync());
        return $"{string.Join(' ', heads)} {string.Join(' ', days)}";
    }

    protected Task<List<RosterEntry>> EntriesAsync(Roster roster) => One.ReadAsync(db => db.RosterEntries.Where(e => e.RosterId == roster.Id).OrderBy(e => e.RowNumber).ToListAsync());

    protected Task<List<ExportState>> StatesAsync() => One.ReadAsync(db => db.UnmaskedExports.OrderBy(x => x.Id).Select(x => x.State).ToListAsync());

    protected async Task<int> ExportAsync()
    {
        var export = new UnmaskedExport(
            One.College,
            new RequestUnmaskedExport { RosterIds = [Spring.Id], Fields = PersonalFields.IdNumber, Purpose = "办理秋季实习责任保险", Recipient = "人力资源部", ValidDays = 7 },
            TestUser.WithAccount(2, "coordinator"),
            Now.AddDays(-9));
        await Database.StoreAsync(export);
        return export.Id;
    }

    protected static string Index(int person) => person.ToString("x32", CultureInfo.InvariantCulture);

    protected static string Person(RosterEntry entry) => entry.IdIndex.StartsWith('~') ? entry.IdIndex : entry.IdIndex.TrimStart('0');

    protected static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
