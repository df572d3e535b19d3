using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>An approved roster of a college, and what may happen to its entries.</summary>
public abstract class StayArrangement : DatabaseTests
{
    protected static DateOnly Start { get; } = new(2018, 9, 1);

    protected static DateOnly End { get; } = new(2019, 2, 28);

    protected static DateOnly November { get; } = new(2018, 11, 15);

    private static PersonalDataProtector Protector { get; } = new(PersonalDataKeys.Create(RosterTestData.Now));

    private Post OtherPost { get; } = new("电话客服");

    private protected RosterArrangement One { get; set; } = null!;

    protected Roster Roster { get; private set; } = null!;

    protected override async Task ArrangeAsync()
    {
        One = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        await Database.StoreAsync(One.College, One.Post, OtherPost, One.Centre);
        var batch = RosterTestData.Batch(One.College);
        batch.OfferPosts([new BatchPost(One.Post, One.Centre), new BatchPost(OtherPost, One.Centre)]);
        Roster = new Roster(batch);
        await Database.StoreAsync(Roster);
    }

    protected async Task ApprovedAsync(params int[] persons)
    {
        await One.UploadAsync(Roster, persons, (upload, person) => SealedEntry(upload, person, Start, End));
        await One.SubmitAsync(Roster);
        await One.ApproveAsync(Roster);
    }

    protected async Task RevisedAsync(DateOnly start, DateOnly end, params int[] persons)
    {
        await UploadRevisionAsync(start, end, persons);
        await One.SubmitAsync(Roster);
        await One.ApproveAsync(Roster);
    }

    protected Task<RosterUpload> UploadRevisionAsync(DateOnly start, DateOnly end, params int[] persons) =>
        One.ReviseAsync(Roster, persons, removed: persons, (u, p) => SealedEntry(u, p, start, end));

    private RosterEntry SealedEntry(RosterUpload upload, int person, DateOnly start, DateOnly end)
    {
        var entry = One.Entry(upload, person, start, end);
        entry.Sealed = new RosterSecrets($"32080219980101{person:0000}", null).Seal(Protector, entry.Uid);
        return entry;
    }

    protected Task<RosterEntry> EntryAsync(int person) => One.ReadAsync(db => db.RosterEntries
        .Where(e => e.RosterId == Roster.Id && e.IdIndex == person.ToString("x32") && e.TransferredFromId == null)
        .OrderByDescending(e => e.IsInForce).ThenByDescending(e => e.Id)
        .FirstAsync());

    protected Task<RosterRecord> RosterAsync() => One.ReadAsync(async _ =>
    {
        await using var session = Database.As(TestUser.Coordinator);
        return (await session.Get<IRosterQueries>().FindAsync(Roster.Id, default))!;
    });

    protected async Task EndAsync(int person) => await EndEntryAsync(await EntryAsync(person), November);

    protected async Task EndEntryAsync(RosterEntry entry, DateOnly lastDay)
    {
        await using var session = Database.As(TestUser.Coordinator);
        await Ends(session, TestUser.Coordinator).EndAsync(
            new EndStay { RosterId = Roster.Id, EntryId = entry.Id, Version = entry.Version, LastDay = lastDay, EndedBy = StayEnd.ByStudent, Reason = "升学" }, default);
    }

    protected async Task UndoAsync(int person, bool accepts = false)
    {
        var entry = await EntryAsync(person);
        await using var session = Database.As(TestUser.Coordinator);
        await Ends(session, TestUser.Coordinator).UndoAsync(
            new UndoStayEnd { RosterId = Roster.Id, EntryId = entry.Id, Version = entry.Version, Reason = "登记错了人", AcceptsRecords = accepts }, default);
    }

    // What the service does once the rules have been asked: those have tests of their own.
    protected async Task TransferAsync(int person)
    {
        var found = await EntryAsync(person);
        await using var session = Database.As(TestUser.Coordinator);
        var stays = session.Get<IStayRepository>();
        var changes = new StayChanges(stays, session.Get<IEntriesInForce>(), session.UnitOfWork);
        var entry = await changes.OpenAsync(Roster.Id, found.Id, found.Version, default);
        var next = Continuation.Of(entry, new RosterPlace(OtherPost.Id, One.Centre.Id), November.AddDays(1), Protector);
        entry.EndEarly(November, StayEnd.Transferred, "支援");
        stays.Add(next);
        stays.Add(new StayEvent(entry, StayStep.Transferred, November, "支援", TestUser.Coordinator, RosterTestData.Now).Towards("宿迁分中心 · 电话客服"));
        await changes.SaveAsync(entry, default);
        await session.Get<ITransferRecords>().TakeAlongAsync(entry.Id, next.Id, next.Start, default);
    }

    protected async Task AssessAsync(int person, AssessmentValues values)
    {
        var entry = await EntryAsync(person);
        await using var session = Database.As(TestUser.Coordinator);
        var service = new AssessmentService(
            session.Get<IAssessmentRepository>(), session.Get<IRosterRepository>(), session.UnitOfWork, TestUser.Coordinator, Clock());
        await service.SaveAsync(new SaveAssessments { RosterId = Roster.Id, Lines = [new(entry.Id, null, values, AssessmentValues.None)] }, default);
    }

    protected static StayEnds Ends(Session session, TestUser user)
    {
        var stays = session.Get<IStayRepository>();
        return new StayEnds(stays, session.Get<ITransferRecords>(), new StayChanges(stays, session.Get<IEntriesInForce>(), session.UnitOfWork), session.UnitOfWork, user, Clock());
    }

    private static BusinessClock Clock() => new(new FakeTimeProvider(new DateTimeOffset(2018, 12, 30, 4, 0, 0, TimeSpan.Zero)), TimeZoneInfo.Utc);

    protected Task<List<StayStep>> StepsAsync() => One.ReadAsync(db => db.StayEvents.OrderBy(e => e.Id).Select(e => e.Step).ToListAsync());

    protected async Task<IEnumerable<string>> PresenceAsync() =>
        (await One.ReadAsync(db => db.PresenceChanges.OrderBy(c => c.Day).ToListAsync())).Select(c => $"{c.Day:yyyy-MM-dd} {c.Delta}");

    protected async Task<List<string>> PresenceByPostAsync() => [.. (await One.ReadAsync(db => db.PresenceChanges
            .Join(db.Posts, c => c.PostId, p => p.Id, (c, p) => new { c.Day, c.Delta, p.Name })
            .OrderBy(c => c.Day)
            .ToListAsync()))
        .Select(c => $"{c.Day:yyyy-MM-dd} {c.Delta} {c.Name}")
        .Order(StringComparer.Ordinal)];
}
