using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Packages;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>Early ends, transfers and grades of approved entries, and what a later revision makes of them.</summary>
public abstract class StayTests : DatabaseTests
{
    private static readonly DateOnly Start = new(2018, 9, 1);
    private static readonly DateOnly End = new(2019, 2, 28);
    private static readonly DateOnly November = new(2018, 11, 15);
    private static readonly PersonalDataProtector Protector = new(PersonalDataKeys.Create(RosterTestData.Now));

    private readonly Post _otherPost = new("电话客服");
    private RosterArrangement _one = null!;
    private Roster _roster = null!;

    [DatabaseFact]
    public async Task End_TakesThePersonOutOfPresence_NotOutOfTheCount_AndIsOnRecord()
    {
        await ApprovedAsync(1, 2);
        await EndAsync(1);

        Assert.Equal(["2018-09-01 2", "2018-11-16 -1", "2019-03-01 -1"], await PresenceAsync());
        Assert.Equal(2, await _one.ReadAsync(db => db.CountedHeadcounts.Select(c => c.Persons).SingleAsync()));
        var entry = await EntryAsync(1);
        Assert.Equal((November, StayEnd.ByStudent, "升学"), (entry.EndedOn, entry.EndedBy, entry.EndReason));
        var happened = await _one.ReadAsync(db => db.StayEvents.SingleAsync());
        Assert.Equal((StayStep.EndedEarly, November, "coordinator", "宿迁分中心 · 在线客服", _one.College.Id), (happened.Step, happened.Day, happened.UserName, happened.From, happened.CollegeId));
    }

    [DatabaseFact]
    public async Task Undo_PutsEverythingBack_AndKeepsBothSteps()
    {
        await ApprovedAsync(1);
        await EndAsync(1);
        await UndoAsync(1);

        Assert.Equal(["2018-09-01 1", "2019-03-01 -1"], await PresenceAsync());
        Assert.Null((await EntryAsync(1)).EndedOn);
        Assert.Equal([StayStep.EndedEarly, StayStep.EndUndone], await StepsAsync());
        Assert.Equal("Stay.NotEnded", (await Assert.ThrowsAsync<DomainException>(() => UndoAsync(1))).Errors[0].Code);
    }

    [DatabaseFact]
    public async Task End_OfAnEntryNotApproved_IsRefused()
    {
        await _one.UploadAsync(_roster, [1]);
        Assert.Equal("Stay.NotInForce", (await Assert.ThrowsAsync<DomainException>(() => EndAsync(1))).Errors[0].Code);
    }

    [DatabaseFact]
    public async Task End_ByAnotherCollege_IsNotFound_AndAStaleFormIsAConflict()
    {
        await ApprovedAsync(1);
        var entry = await EntryAsync(1);
        var command = new EndStay { RosterId = _roster.Id, EntryId = entry.Id, Version = entry.Version, LastDay = November, EndedBy = StayEnd.ByCollege, Reason = "召回" };
        await using (var stranger = Database.As(TestUser.Nobody))
        {
            await Assert.ThrowsAsync<NotFoundException>(() => Ends(stranger, TestUser.Nobody).EndAsync(command, default));
        }

        await using var session = Database.As(TestUser.Coordinator);
        await Assert.ThrowsAsync<ConcurrencyException>(() => Ends(session, TestUser.Coordinator).EndAsync(command with { Version = 9 }, default));
        Assert.Null((await EntryAsync(1)).EndedOn);
    }

    [DatabaseFact]
    public async Task End_WhileTheRosterMovesOn_Fails()
    {
        await ApprovedAsync(1);
        var entry = await EntryAsync(1);
        await using var session = Database.As(TestUser.Coordinator);
        var stays = session.Get<IStayRepository>();
        var changes = new StayChanges(stays, session.Get<IEntriesInForce>(), session.UnitOfWork);
        var open = await changes.OpenAsync(_roster.Id, entry.Id, entry.Version, default);
        await using (var other = Database.As(TestUser.Coordinator))
        {
            await other.Context.Rosters.Where(r => r.Id == _roster.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Version, r => r.Version + 1));
        }

        open.EndEarly(November, StayEnd.ByStudent, "升学");
        await Assert.ThrowsAsync<ConcurrencyException>(() => changes.SaveAsync(open, default));
        Assert.Null((await EntryAsync(1)).EndedOn);
    }

    [DatabaseFact]
    public async Task Transfer_MovesPresence_CountsThePersonOnce_AndCanBeUndone()
    {
        await ApprovedAsync(1, 2);
        await TransferAsync(1);

        Assert.Equal(
            ["2018-09-01 2 在线客服", "2018-11-16 -1 在线客服", "2018-11-16 1 电话客服", "2019-03-01 -1 在线客服", "2019-03-01 -1 电话客服"],
            await PresenceByPostAsync());
        Assert.Equal(2, await _one.ReadAsync(db => db.CountedHeadcounts.Select(c => c.Persons).SingleAsync()));
        Assert.Equal(2, (await RosterAsync()).InForce);
        Assert.Equal(2, (await RosterAsync()).Entries);

        await UndoAsync(1);

        Assert.Equal(["2018-09-01 2 在线客服", "2019-03-01 -2 在线客服"], await PresenceByPostAsync());
        Assert.Equal([StayStep.Transferred, StayStep.TransferUndone], await StepsAsync());
        await using var session = Database.As(TestUser.Coordinator);
        Assert.Equal(2, (await session.Get<IRosterQueries>().ListEntriesAsync(_roster.Id, new(), new PageRequest(), default)).Total);
        Assert.Empty((await session.Get<IRosterQueries>().ListChangesAsync(_roster.Id, null, new PageRequest(), default)).Items);
    }

    [DatabaseFact]
    public async Task Transfer_ThatWentOnElsewhereAgain_IsUndoneFromItsEnd()
    {
        await ApprovedAsync(1);
        await TransferAsync(1);
        var second = await _one.ReadAsync(db => db.RosterEntries.SingleAsync(e => e.TransferredFromId != null));
        await EndEntryAsync(second, new DateOnly(2018, 12, 31));

        Assert.Equal("Stay.ContinuationEnded", (await Assert.ThrowsAsync<DomainException>(() => UndoAsync(1))).Errors[0].Code);
        Assert.Equal(["2018-09-01 1 在线客服", "2018-11-16 -1 在线客服", "2018-11-16 1 电话客服", "2019-01-01 -1 电话客服"], await PresenceByPostAsync());
    }

    [DatabaseFact]
    public async Task Revision_ThatChangesTheRow_KeepsTheEarlyEnd()
    {
        await ApprovedAsync(1, 2);
        await EndAsync(1);
        await RevisedAsync(Start, End.AddDays(-1), 1);

        var entry = await EntryAsync(1);
        Assert.Equal((November, StayEnd.ByStudent, "升学", End.AddDays(-1)), (entry.EndedOn, entry.EndedBy, entry.EndReason, entry.End));
        Assert.Equal(["2018-09-01 2", "2018-11-16 -1", "2019-03-01 -1"], await PresenceAsync());
    }

    [DatabaseFact]
    public async Task Revision_OfATransferredPerson_KeepsTheTransfer_WhichCanStillBeUndone()
    {
        await ApprovedAsync(1);
        await TransferAsync(1);
        var before = await PresenceByPostAsync();
        await RevisedAsync(Start, End, 1);

        Assert.Equal(before, await PresenceByPostAsync());
        var origin = await EntryAsync(1);
        Assert.Equal(origin.Id, await _one.ReadAsync(db => db.RosterEntries.Where(e => e.IsInForce && e.TransferredFromId != null).Select(e => e.TransferredFromId).SingleAsync()));
        await UndoAsync(1);
        Assert.Equal(["2018-09-01 1 在线客服", "2019-03-01 -1 在线客服"], await PresenceByPostAsync());
    }

    [DatabaseFact]
    public async Task Revision_ThatContradictsAnEnd_IsRefusedAtSubmission_UntilTheEndIsUndone()
    {
        await ApprovedAsync(1, 2);
        await EndAsync(1);
        await UploadRevisionAsync(Start, November.AddDays(-1), 1);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => _one.SubmitAsync(_roster));
        Assert.Equal([("Roster.StayContradicted", 1, "1")], refusal.Errors.Select(e => (e.Code, (int)e.Arguments[0], (string)e.Arguments[1])));

        await UndoAsync(1);
        await _one.SubmitAsync(_roster);
        await _one.ApproveAsync(_roster);
        Assert.Null((await EntryAsync(1)).EndedOn);
    }

    [DatabaseFact]
    public async Task Revision_ThatDropsSomebodyWhoEnded_IsRefusedAtApproval_ThoughTheEndCameAfterSubmission()
    {
        await ApprovedAsync(1, 2);
        var upload = await UploadRevisionAsync(Start, End, 3);
        await _one.RemoveAsync(_roster, upload, 1);
        await _one.SubmitAsync(_roster);
        await EndAsync(1);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => _one.ApproveAsync(_roster));
        Assert.Equal([("Roster.StayDropped", 1)], refusal.Errors.Select(e => (e.Code, (int)e.Arguments[0])));
        Assert.Equal(November, (await EntryAsync(1)).EndedOn);
    }

    [DatabaseFact]
    public async Task Upload_IsComparedWithTheRowItBrought_NotWithWhatATransferMadeOfIt()
    {
        await ApprovedAsync(1);
        var origin = await EntryAsync(1);
        await TransferAsync(1);
        await using var session = Database.As(TestUser.Coordinator);
        Assert.Equal([origin.Id], (await session.Get<IUploadStaging>().ListWorkingAsync(_roster.Id, 0, 10, default)).Select(e => e.Id));
    }

    [DatabaseFact]
    public async Task Record_TellsVersions_WhereItGoesOn_AndOtherStaysOfThePerson()
    {
        await ApprovedAsync(1);
        await TransferAsync(1);
        var elsewhere = await _one.RosterAsync("2019年春季");
        await _one.UploadAsync(elsewhere, [1], (u, p) => _one.Entry(u, p, new DateOnly(2019, 3, 1), new DateOnly(2019, 6, 30)));
        await _one.SubmitAsync(elsewhere);
        await _one.ApproveAsync(elsewhere);

        await using var session = Database.As(TestUser.Liaison(_one.College.Id));
        var stays = session.Get<IStayQueries>();
        var entry = (await stays.FindAsync(_roster.Id, (await EntryAsync(1)).Id, default))!;
        var versions = await stays.ListVersionsAsync(entry, default);
        Assert.Equal([("电话客服", true, true), ("在线客服", false, true)], versions.Select(v => (v.Post, v.IsContinuation, v.IsInForce)));
        var other = Assert.Single(await stays.ListElsewhereAsync(entry, default));
        Assert.Equal(("2019年春季", new DateOnly(2019, 6, 30)), (other.Batch, other.LastDay));
        Assert.Single(await stays.ListEventsAsync(entry, default));
        Assert.Equal(["在线客服", "电话客服"], (await stays.ListPlacesAsync(_roster.Id, default)).Select(p => p.Post).Order(StringComparer.Ordinal));

        await using var stranger = Database.As(TestUser.Nobody);
        Assert.Null(await stranger.Get<IStayQueries>().FindAsync(_roster.Id, entry.Id, default));
        Assert.Empty(await stranger.Get<IStayQueries>().ListVersionsAsync(entry, default));
        Assert.Empty(await stranger.Get<IStayQueries>().ListEventsAsync(entry, default));
    }

    [DatabaseFact]
    public async Task Grades_AreCountedByPerson_AndSurviveARevision()
    {
        await ApprovedAsync(1, 2, 3);
        await TransferAsync(2);
        await AssessAsync(1, new(AssessmentGrade.Good, AssessmentGrade.Excellent, null));
        await AssessAsync(2, new(AssessmentGrade.Good, null, "调岗"));
        await RevisedAsync(Start, End.AddDays(-1), 1);

        await using var session = Database.As(TestUser.Coordinator);
        var queries = session.Get<IAssessmentQueries>();
        var totals = await queries.CountAsync(_roster.Id, default);
        Assert.Equal((3, 2, 1), (totals.Persons, totals.Enterprise[AssessmentGrade.Good], totals.College[AssessmentGrade.Excellent]));
        var rows = (await queries.ListAsync(_roster.Id, new PageRequest(), default)).Items.OrderBy(r => r.Values.Remark is null).ToList();
        Assert.Equal(3, rows.Count);
        Assert.Equal(("调岗", November), (rows[0].Values.Remark, rows[0].LastDay));
        Assert.Equal([AssessmentGrade.Good, null], rows.Skip(1).Select(r => r.Values.EnterpriseGrade).OrderDescending());
        var assessment = (await queries.FindAsync(_roster.Id, (await EntryAsync(1)).IdIndex, default))!;
        Assert.Equal("coordinator", Assert.Single(await queries.ListChangesAsync(assessment.Uid, default)).UserName);
    }

    [DatabaseFact]
    public async Task Package_HoldsApprovedStaysOnly_InTheirOrder_WithGradesAndEnds()
    {
        await ApprovedAsync(1, 2);
        await EndAsync(2);
        await AssessAsync(1, new(null, AssessmentGrade.Passed, null));
        var draft = await _one.RosterAsync("未通过");
        await _one.UploadAsync(draft, [9]);

        await using var session = Database.As(TestUser.Liaison(_one.College.Id));
        var queries = session.Get<IPackageQueries>();
        var rows = await queries.StreamAsync(PackageScope.OfRoster(_roster.Id)).ToListAsync();
        Assert.Equal([(null, AssessmentGrade.Passed), (November, null)], rows.Select(r => (r.EndedOn, r.CollegeGrade)));
        Assert.Equal(["320***********24", "320***********24"], rows.Select(r => r.IdMask));
        Assert.Equal(rows, await queries.StreamAsync(PackageScope.OfYear(_one.College.Id, 2018)).ToListAsync());
        Assert.Empty(await queries.StreamAsync(PackageScope.OfYear(_one.College.Id, 2019)).ToListAsync());
        Assert.Empty(await queries.StreamAsync(PackageScope.OfRoster(draft.Id)).ToListAsync());
        Assert.Equal("2018年秋季岗位实习", (await queries.FindHeadAsync(PackageScope.OfRoster(_roster.Id), default))!.Title);

        await using var stranger = Database.As(TestUser.Nobody);
        Assert.Null(await stranger.Get<IPackageQueries>().FindHeadAsync(PackageScope.OfRoster(_roster.Id), default));
        Assert.Null(await stranger.Get<IPackageQueries>().FindHeadAsync(PackageScope.OfYear(_one.College.Id, 2018), default));
        Assert.Empty(await stranger.Get<IPackageQueries>().StreamAsync(PackageScope.OfYear(_one.College.Id, 2018)).ToListAsync());
    }

    [DatabaseFact]
    public async Task History_OfAnEnd_NamesNobody()
    {
        await ApprovedAsync(1);
        await TransferAsync(1);
        var changes = await _one.ReadAsync(db => db.ChangeEntries.Where(c => c.EntityType == nameof(RosterEntry) || c.EntityType == nameof(StayEvent)).ToListAsync());
        Assert.NotEmpty(changes);
        Assert.All(changes, c => Assert.Null(c.EntityName));
        Assert.All(changes.SelectMany(c => c.Fields), f => Assert.DoesNotContain("王小明", $"{f.Old}{f.New}", StringComparison.Ordinal));
    }

    protected override async Task ArrangeAsync()
    {
        _one = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        await Database.StoreAsync(_one.College, _one.Post, _otherPost, _one.Centre);
        var batch = RosterTestData.Batch(_one.College);
        batch.OfferPosts([new BatchPost(_one.Post, _one.Centre), new BatchPost(_otherPost, _one.Centre)]);
        _roster = new Roster(batch);
        await Database.StoreAsync(_roster);
    }

    private async Task ApprovedAsync(params int[] persons)
    {
        await _one.UploadAsync(_roster, persons, (upload, person) => SealedEntry(upload, person, Start, End));
        await _one.SubmitAsync(_roster);
        await _one.ApproveAsync(_roster);
    }

    private async Task RevisedAsync(DateOnly start, DateOnly end, params int[] persons)
    {
        await UploadRevisionAsync(start, end, persons);
        await _one.SubmitAsync(_roster);
        await _one.ApproveAsync(_roster);
    }

    private async Task<RosterUpload> UploadRevisionAsync(DateOnly start, DateOnly end, params int[] persons)
    {
        var upload = await _one.UploadAsync(_roster, persons, (u, p) => SealedEntry(u, p, start, end));
        await _one.RemoveAsync(_roster, upload, persons);
        await using var session = Database.As(TestUser.Coordinator);
        var stored = await session.Context.Rosters.AsTracking().SingleAsync(r => r.Id == _roster.Id);
        stored.Apply(TestUser.Coordinator, RosterTestData.Now, upload.FileName);
        await session.UnitOfWork.SaveChangesAsync(default);
        return upload;
    }

    private RosterEntry SealedEntry(RosterUpload upload, int person, DateOnly start, DateOnly end)
    {
        var entry = _one.Entry(upload, person, start, end);
        entry.Sealed = new RosterSecrets($"32080219980101{person:0000}", null).Seal(Protector, entry.Uid);
        return entry;
    }

    private Task<RosterEntry> EntryAsync(int person) => _one.ReadAsync(db => db.RosterEntries
        .Where(e => e.RosterId == _roster.Id && e.IdIndex == person.ToString("x32") && e.TransferredFromId == null)
        .OrderByDescending(e => e.IsInForce).ThenByDescending(e => e.Id)
        .FirstAsync());

    private Task<RosterRecord> RosterAsync() => _one.ReadAsync(async _ =>
    {
        await using var session = Database.As(TestUser.Coordinator);
        return (await session.Get<IRosterQueries>().FindAsync(_roster.Id, default))!;
    });

    private async Task EndAsync(int person) => await EndEntryAsync(await EntryAsync(person), November);

    private async Task EndEntryAsync(RosterEntry entry, DateOnly lastDay)
    {
        await using var session = Database.As(TestUser.Coordinator);
        await Ends(session, TestUser.Coordinator).EndAsync(
            new EndStay { RosterId = _roster.Id, EntryId = entry.Id, Version = entry.Version, LastDay = lastDay, EndedBy = StayEnd.ByStudent, Reason = "升学" }, default);
    }

    private async Task UndoAsync(int person)
    {
        var entry = await EntryAsync(person);
        await using var session = Database.As(TestUser.Coordinator);
        await Ends(session, TestUser.Coordinator).UndoAsync(
            new UndoStayEnd { RosterId = _roster.Id, EntryId = entry.Id, Version = entry.Version, Reason = "登记错了人" }, default);
    }

    // What the service does once the rules have been asked: those have tests of their own.
    private async Task TransferAsync(int person)
    {
        var found = await EntryAsync(person);
        await using var session = Database.As(TestUser.Coordinator);
        var stays = session.Get<IStayRepository>();
        var changes = new StayChanges(stays, session.Get<IEntriesInForce>(), session.UnitOfWork);
        var entry = await changes.OpenAsync(_roster.Id, found.Id, found.Version, default);
        var next = Continuation.Of(entry, new RosterPlace(_otherPost.Id, _one.Centre.Id), November.AddDays(1), Protector);
        entry.EndEarly(November, StayEnd.Transferred, "支援");
        stays.Add(next);
        stays.Add(new StayEvent(entry, StayStep.Transferred, November, "支援", TestUser.Coordinator, RosterTestData.Now).Towards("宿迁分中心 · 电话客服"));
        await changes.SaveAsync(entry, default);
    }

    private async Task AssessAsync(int person, AssessmentValues values)
    {
        var entry = await EntryAsync(person);
        await using var session = Database.As(TestUser.Coordinator);
        var service = new AssessmentService(
            session.Get<IAssessmentRepository>(), session.Get<IRosterRepository>(), session.UnitOfWork, TestUser.Coordinator, Clock());
        await service.SaveAsync(new SaveAssessments { RosterId = _roster.Id, Lines = [new(entry.Id, null, values, AssessmentValues.None)] }, default);
    }

    private static StayEnds Ends(Session session, TestUser user)
    {
        var stays = session.Get<IStayRepository>();
        return new StayEnds(stays, new StayChanges(stays, session.Get<IEntriesInForce>(), session.UnitOfWork), session.UnitOfWork, user, Clock());
    }

    private static BusinessClock Clock() => new(new FakeTimeProvider(new DateTimeOffset(2018, 12, 30, 4, 0, 0, TimeSpan.Zero)), TimeZoneInfo.Utc);

    private Task<List<StayStep>> StepsAsync() => _one.ReadAsync(db => db.StayEvents.OrderBy(e => e.Id).Select(e => e.Step).ToListAsync());

    private async Task<IEnumerable<string>> PresenceAsync() =>
        (await _one.ReadAsync(db => db.PresenceChanges.OrderBy(c => c.Day).ToListAsync())).Select(c => $"{c.Day:yyyy-MM-dd} {c.Delta}");

    private async Task<List<string>> PresenceByPostAsync() => [.. (await _one.ReadAsync(db => db.PresenceChanges
            .Join(db.Posts, c => c.PostId, p => p.Id, (c, p) => new { c.Day, c.Delta, p.Name })
            .OrderBy(c => c.Day)
            .ToListAsync()))
        .Select(c => $"{c.Day:yyyy-MM-dd} {c.Delta} {c.Name}")
        .Order(StringComparer.Ordinal)];
}

public sealed class SqliteStayTests : StayTests;

[OnSqlServer]
public sealed class SqlServerStayTests : StayTests;
