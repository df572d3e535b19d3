using JdPartnership.Core.Attendance;
using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Data.Tests.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Attendance;

public abstract class AttendanceStoreTests : DatabaseTests
{
    private static readonly DateOnly Monday = new(2018, 9, 3);
    private static readonly PayMonth September = new(2018, 9);

    private RosterArrangement _one = null!;
    private Roster _roster = null!;
    private RosterUpload _upload = null!;
    private List<int> _entries = [];

    [DatabaseFact]
    public async Task Days_CountWhileTheirImportIsApplied()
    {
        var import = await ImportAsync(Record(_entries[0], Monday, 8), Record(_entries[0], new DateOnly(2018, 10, 1), 8));
        Assert.Empty(await DaysAsync(TestUser.Coordinator));

        await ApplyAsync(import);
        Assert.Equal([(_entries[0], Monday, 8m)], (await DaysAsync(TestUser.Coordinator)).Select(d => (d.EntryId, d.Day, d.Hours!.Value)));
        Assert.Single(await DaysAsync(TestUser.Liaison(_one.College.Id)));
        Assert.Empty(await DaysAsync(TestUser.Liaison(_one.College.Id + 1)));

        await InTransactionAsync(async (store, session) =>
        {
            (await store.FindAsync(import, default))!.Undo(RosterTestData.Now);
            await session.UnitOfWork.SaveChangesAsync(default);
            await store.DropAsync(import, problemsToo: false, default);
        });
        Assert.Empty(await DaysAsync(TestUser.Coordinator));
        await using var reading = Database.As(TestUser.Coordinator);
        var problem = Assert.Single((await reading.Get<IAttendanceQueries>().ListProblemsAsync(import, new PageRequest(), default)).Items);
        Assert.Equal((9, LineProblem.Unknown), (problem.RowNumber, problem.Code));
        var row = (await reading.Get<IAttendanceQueries>().FindImportAsync(import, default))!;
        Assert.Equal((AttendanceImportState.Undone, 3, 2, 1), (row.State, row.Rows, row.MatchedRows, row.Unmatched));
    }

    /// <summary>A retry after a commit that was done and not answered.</summary>
    [DatabaseFact]
    public async Task PieceWrittenAgain_StandsOnce()
    {
        var import = await ImportAsync(Record(_entries[0], Monday, 8));
        for (var retry = 0; retry < 2; retry++)
        {
            await InTransactionAsync((store, _) => store.WriteAsync([RecordOf(import)], [], default));
            await InTransactionAsync((store, _) => store.WriteAsync([], [new AttendanceProblem { ImportId = import, RowNumber = 9, Code = LineProblem.Unknown }], default));
        }

        await using var reading = Database.As(TestUser.Coordinator);
        Assert.Equal((1, 1), (await reading.Context.AttendanceRecords.CountAsync(), await reading.Context.AttendanceProblems.CountAsync()));

        AttendanceRecord RecordOf(int id) =>
            new() { ImportId = id, CollegeId = _one.College.Id, RosterEntryId = _entries[0], Day = Monday, Kind = AttendanceKind.Present, Hours = 8, RowNumber = 2 };
    }

    [DatabaseFact]
    public async Task DaysLeadingToAMonth_AreThePersons_WhateverTheirEntryThen()
    {
        var (moved, other) = (await TransferAsync(_entries[0], new DateOnly(2018, 9, 10)), _entries[1]);
        await ApplyAsync(await ImportAsync(
            Record(_entries[0], new DateOnly(2018, 7, 31), 8),
            Record(_entries[0], new DateOnly(2018, 8, 1), 8),
            Record(_entries[0], new DateOnly(2018, 9, 9), 8),
            Record(moved, new DateOnly(2018, 9, 30), 0),
            Record(moved, new DateOnly(2018, 10, 1), 8),
            Record(other, new DateOnly(2018, 8, 31), 8)));
        await ImportAsync(Record(moved, Monday, 8));

        await using var session = Database.As(TestUser.Coordinator);
        var days = await session.Get<IAttendanceQueries>().ListDaysLeadingToAsync([moved, other], September, default);
        Assert.Equal(["08-01 True", "09-09 True", "09-30 False"], days[moved].OrderBy(d => d.Day).Select(d => $"{d.Day:MM-dd} {d.IsWorked}"));
        Assert.Equal([new DateOnly(2018, 8, 31)], days[other].Select(d => d.Day));
        await using var stranger = Database.As(TestUser.Liaison(_one.College.Id + 1));
        Assert.Empty(await stranger.Get<IAttendanceQueries>().ListDaysLeadingToAsync([moved, other], September, default));
    }

    [DatabaseFact]
    public async Task People_AreFoundByEachOfTheirMarks_InForceAlone()
    {
        await using var session = Database.As(TestUser.Coordinator);
        var store = session.Get<IAttendanceStore>();
        Assert.Equal([_entries[1]], (await store.ListPeopleAsync([2.ToString("x32")], [], [], default)).Select(p => p.EntryId));
        Assert.Equal([_entries[2]], (await store.ListPeopleAsync([], ["S3"], [], default)).Select(p => p.EntryId));
        Assert.Equal(3, (await store.ListPeopleAsync([2.ToString("x32")], ["S2"], ["王小明"], default)).Count);
        Assert.Empty(await store.ListPeopleAsync([9.ToString("x32")], ["S9"], ["李丽"], default));
    }

    [DatabaseFact]
    public async Task SameFile_IsFoundUntilItIsUndone()
    {
        var import = await ImportAsync(Record(_entries[0], Monday, 8));
        Assert.Equal(import, await SameAsync());
        await ApplyAsync(import);
        Assert.Equal(import, await SameAsync());
        await InTransactionAsync(async (store, session) =>
        {
            (await store.FindAsync(import, default))!.Undo(RosterTestData.Now);
            await session.UnitOfWork.SaveChangesAsync(default);
        });
        Assert.Null(await SameAsync());
    }

    [DatabaseFact]
    public async Task Mapping_IsFoundByItsHeaders_AndChanged()
    {
        await Database.StoreAsync(new AttendanceMapping(new string('a', 64), """{"StudentNumber":0,"Day":1}"""));
        await InTransactionAsync(async (store, session) =>
        {
            Assert.Null(await store.FindMappingAsync(new string('b', 64), default));
            (await store.FindMappingAsync(new string('a', 64), default))!.Replace("""{"StudentNumber":2,"Day":1}""");
            await session.UnitOfWork.SaveChangesAsync(default);
        });
        Assert.Equal("""{"StudentNumber":2,"Day":1}""", await _one.ReadAsync(db => db.AttendanceMappings.Select(m => m.Columns).SingleAsync()));
    }

    [DatabaseFact]
    public async Task SameFile_ThatWaitsForItsColumns_IsThatImport_UntilItIsCancelled()
    {
        var import = await ImportAsync();
        await ChangeAsync(import, stored => stored.Begin());
        await ChangeAsync(import, stored => stored.AskForMapping());
        Assert.Equal(import, await SameAsync());
        await ChangeAsync(import, stored => stored.Undo(RosterTestData.Now));
        Assert.Null(await SameAsync());
    }

    [DatabaseFact]
    public async Task Overlap_WithAnAppliedImport_IsSeen()
    {
        await ApplyAsync(await ImportAsync(Record(_entries[0], Monday, 8)));
        var same = await ImportAsync(Record(_entries[0], Monday, 7.5m));
        var beside = await ImportAsync(Record(_entries[0], Monday, 2, AttendanceKind.Overtime), Record(_entries[1], Monday, 8));
        await using var session = Database.As(TestUser.Coordinator);
        var store = session.Get<IAttendanceStore>();
        Assert.True(await store.IsOverlappedAsync(same, default));
        Assert.False(await store.IsOverlappedAsync(beside, default));
        Assert.Equal([new AttendanceKey(_entries[0], Monday, AttendanceKind.Present)], await store.ListAppliedAsync(_entries, Monday, Monday, default));
    }

    [DatabaseFact]
    public async Task Revision_TakesTheAttendanceAlong()
    {
        await ApplyAsync(await ImportAsync(Record(_entries[0], Monday, 8)));
        var later = await _one.UploadAsync(_roster, [1]);
        await using (var session = Database.As(TestUser.Coordinator))
        {
            var stored = await session.Context.Rosters.AsTracking().SingleAsync(r => r.Id == _roster.Id);
            stored.Apply(TestUser.Coordinator, RosterTestData.Now, later.FileName);
            await session.UnitOfWork.SaveChangesAsync(default);
        }

        await _one.RemoveAsync(_roster, later, 1);
        await _one.SubmitAsync(_roster);
        await _one.ApproveAsync(_roster);

        var now = await _one.ReadAsync(db => db.RosterEntries.Where(e => e.AddedById == later.Id).Select(e => e.Id).SingleAsync());
        Assert.Equal([now], (await _one.ReadAsync(db => db.AttendanceRecords.Select(r => r.RosterEntryId).ToListAsync())));
    }

    protected override async Task ArrangeAsync()
    {
        _one = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        await Database.StoreAsync(_one.College, _one.Centre, _one.Post);
        _roster = await _one.RosterAsync();
        _upload = await _one.UploadAsync(_roster, [1, 2, 3], (u, p) => _one.Entry(u, p, new DateOnly(2018, 9, 1), new DateOnly(2019, 2, 28)));
        await _one.SubmitAsync(_roster);
        await _one.ApproveAsync(_roster);
        _entries = await _one.ReadAsync(db => db.RosterEntries.OrderBy(e => e.RowNumber).Select(e => e.Id).ToListAsync());
    }

    private async Task<int> TransferAsync(int entry, DateOnly first)
    {
        var moved = await _one.ReadAsync(db => db.RosterEntries.SingleAsync(e => e.Id == entry));
        var continuation = _one.Entry(_upload, moved.RowNumber, first, moved.End).GoOnFrom(moved);
        await Database.StoreAsync(continuation);
        return continuation.Id;
    }

    private AttendanceRecord Record(int entry, DateOnly day, decimal hours, AttendanceKind kind = AttendanceKind.Present) =>
        new() { CollegeId = _one.College.Id, RosterEntryId = entry, Day = day, Kind = kind, Hours = hours, RowNumber = 2 };

    private async Task<int> ImportAsync(params AttendanceRecord[] records)
    {
        var import = RosterTestData.Attendance();
        await Database.StoreAsync(import);
        await InTransactionAsync((store, _) => store.WriteAsync(
            [.. records.Select(r => new AttendanceRecord { ImportId = import.Id, CollegeId = r.CollegeId, RosterEntryId = r.RosterEntryId, Day = r.Day, Kind = r.Kind, Hours = r.Hours, RowNumber = r.RowNumber })],
            [new AttendanceProblem { ImportId = import.Id, RowNumber = 9, Code = LineProblem.Unknown }],
            default));
        return import.Id;
    }

    private Task ApplyAsync(int import) => InTransactionAsync(async (store, session) =>
    {
        var stored = (await store.FindAsync(import, default))!;
        stored.Begin();
        await session.UnitOfWork.SaveChangesAsync(default);
        stored.Apply(new AttendanceCounts(3, 2, Monday, Monday), "{}");
        await session.UnitOfWork.SaveChangesAsync(default);
    });

    private Task ChangeAsync(int import, Action<AttendanceImport> change) => InTransactionAsync(async (store, session) =>
    {
        change((await store.FindAsync(import, default))!);
        await session.UnitOfWork.SaveChangesAsync(default);
    });

    private async Task InTransactionAsync(Func<IAttendanceStore, Session, Task> work)
    {
        await using var session = Database.As(TestUser.Coordinator);
        await session.UnitOfWork.InTransactionAsync(_ => work(session.Get<IAttendanceStore>(), session), default);
    }

    private async Task<int?> SameAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        return (await session.Get<IAttendanceStore>().FindSameAsync(new string('c', 64), default))?.Id;
    }

    private async Task<IReadOnlyList<AttendanceDay>> DaysAsync(TestUser user)
    {
        await using var session = Database.As(user);
        return [.. (await session.Get<IAttendanceQueries>().ListDaysAsync(_entries, September, default)).SelectMany(d => d)];
    }
}

public sealed class SqliteAttendanceStoreTests : AttendanceStoreTests;

[OnSqlServer]
public sealed class SqlServerAttendanceStoreTests : AttendanceStoreTests;
