using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Entries;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

public abstract class FindingQueriesTests : DatabaseTests
{
    private RosterArrangement _one = null!;
    private Roster _roster = null!;
    private RosterUpload _upload = null!;

    [DatabaseFact]
    public async Task Summarise_CountsWhatNoWaiverCovers_TheWorstFirst()
    {
        Assert.Equal(["Block R05 1/1", "Block R17 2/2", "Warn R12 1/1"], await SummaryAsync());

        await Database.StoreAsync(
            Waiver("R17", person: 1, granted: true),
            Waiver("R17", person: 2, granted: false),
            Waiver("R12", person: null, granted: false),
            Waiver("R05", person: null, granted: true));

        Assert.Equal(["Block R05 1/0", "Block R17 2/1", "Warn R12 1/0"], await SummaryAsync());
    }

    [DatabaseFact]
    public async Task WaiverOfTheWholeRoster_CoversNobodyWhoCameAfterIt()
    {
        await Database.StoreAsync(Waiver("R17", null, granted: true), Waiver("R12", null, granted: false), Waiver("R05", null, granted: true));
        Assert.Equal(["Block R05 1/0", "Block R17 2/0", "Warn R12 1/0"], await SummaryAsync());

        var later = await _one.UploadAsync(_roster, [3, 4]);
        await _one.ReadAsync(db => db.RosterUploads.Where(u => u.Id == later.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.AppliedAt, RosterTestData.Now.AddHours(1))));
        await Database.StoreAsync(
            Finding(3, "R17", RuleSeverity.Block, upload: later), Finding(4, "R17", RuleSeverity.Block, upload: later),
            Finding(3, "R12", RuleSeverity.Warn, upload: later), Finding(0, "R05", RuleSeverity.Block, upload: later));
        Assert.Equal(["Block R05 1/1", "Block R17 4/2", "Warn R12 2/1"], await SummaryAsync());

        await Database.StoreAsync(Waiver("R17", person: 3, granted: true));
        Assert.Equal(["Block R05 1/1", "Block R17 4/1", "Warn R12 2/1"], await SummaryAsync());
    }

    [DatabaseFact]
    public async Task Waiver_OfAnEarlierRevision_OrOfADroppedOne_CountsNoMore()
    {
        await Database.StoreAsync(Waiver("R17", null, granted: true), Waiver("R12", person: 1, granted: false));
        Assert.Equal(["Block R05 1/1", "Block R17 2/0", "Warn R12 1/0"], await SummaryAsync());

        var revised = await MoveAsync(roster =>
        {
            roster.Submit(TestUser.Liaison(1), RosterTestData.Now, null);
            roster.Approve(TestUser.Coordinator, RosterTestData.Now, null, null, roster.Events.Last());
            roster.Apply(TestUser.Liaison(1), RosterTestData.Now, "修订.xlsx");
        });
        Assert.Equal(["Block R05 1/1", "Block R17 2/2", "Warn R12 1/1"], await SummaryAsync());

        await Database.StoreAsync(Waiver("R17", null, granted: true, revised));
        Assert.Equal(["Block R05 1/1", "Block R17 2/0", "Warn R12 1/1"], await SummaryAsync());
        await MoveAsync(roster => roster.DropRevision(TestUser.Liaison(1), RosterTestData.Now.AddHours(1)));
        Assert.Equal(["Block R05 1/1", "Block R17 2/0", "Warn R12 1/0"], await SummaryAsync());
        await MoveAsync(roster => roster.Apply(TestUser.Liaison(1), RosterTestData.Now.AddHours(2), "再修订.xlsx"));
        Assert.Equal(["Block R05 1/1", "Block R17 2/2", "Warn R12 1/1"], await SummaryAsync());
    }

    [DatabaseFact]
    public async Task Waiver_FiledAfterTheFirstDayOfAStay_DoesNotCoverIt()
    {
        await Database.StoreAsync(Waiver("R17", null, granted: true, filedOn: new DateOnly(2018, 9, 2)));
        Assert.Contains("Block R17 2/2", await SummaryAsync());
        await Database.StoreAsync(Waiver("R17", null, granted: true, filedOn: new DateOnly(2018, 9, 1)));
        Assert.Contains("Block R17 2/0", await SummaryAsync());
    }

    [DatabaseFact]
    public async Task List_RowsOfEntriesThatAreStillThere()
    {
        var later = await _one.UploadAsync(_roster, []);
        await _one.RemoveAsync(_roster, later, 1);

        await using var session = Database.As(TestUser.Liaison(_one.College.Id));
        var page = await session.Get<IFindingQueries>().ListAsync(_roster.Id, code: null, new PageRequest(), default);
        Assert.Equal([("R17", 2)], page.Items.Select(f => (f.Code, f.RowNumber)));
        Assert.Equal("王小明", page.Items[0].Name);
        Assert.Empty(await session.Get<IFindingQueries>().ListOfRosterAsync(_roster.Id, default));
    }

    [DatabaseFact]
    public async Task List_OfOneCode()
    {
        await using var session = Database.As(TestUser.Coordinator);
        var page = await session.Get<IFindingQueries>().ListAsync(_roster.Id, "R12", new PageRequest(), default);
        var only = Assert.Single(page.Items);
        Assert.Equal((1, RosterColumn.MajorCode, """["510201"]""", false), (only.RowNumber, only.Column, only.Arguments, only.IsWaived));
    }

    [DatabaseFact]
    public async Task Submit_ReasonOfAWarning_BecomesAWaiver_ButABlockStandsInTheWay()
    {
        var refusal = await Assert.ThrowsAsync<DomainException>(() => _one.SubmitAsync(_roster));
        Assert.Equal(
            [("Roster.Blocked", ""), ("Roster.Blocked", ""), ("Roster.ReasonMissing", "Reasons[R12]")], refusal.Errors.Select(e => (e.Code, e.Field)));

        await Database.StoreAsync(Waiver("R17", null, granted: true), Waiver("R05", null, granted: true));
        await _one.SubmitAsync(_roster, ("R12", "  专业相近 "));

        await using var session = Database.As(TestUser.Coordinator);
        var waivers = await session.Get<IWaiverQueries>().ListAsync(_roster.Id, default);
        Assert.Equal("专业相近", waivers.Single(w => w.Code == "R12").Reason);
        Assert.Equal(RosterState.Submitted, (await session.Get<IRosterQueries>().FindAsync(_roster.Id, default))!.State);
        Assert.Equal(1, (await session.Get<IRosterQueries>().CountByStateAsync(default))[RosterState.Submitted]);
    }

    [DatabaseFact]
    public async Task ListEntries_ByNumberOrName_InTheOrderOfTheSheet()
    {
        await using var session = Database.As(TestUser.Liaison(_one.College.Id));
        var queries = session.Get<IRosterQueries>();
        Assert.Equal(2, (await queries.ListEntriesAsync(_roster.Id, new EntryFilter { Name = "王" }, new PageRequest(), default)).Total);
        Assert.Equal(0, (await queries.ListEntriesAsync(_roster.Id, new EntryFilter { Name = "明" }, new PageRequest(), default)).Total);
        var found = await queries.ListEntriesAsync(_roster.Id, new EntryFilter { IdIndexes = [2.ToString("x32"), new string('f', 32)] }, new PageRequest(), default);
        Assert.Equal("在线客服", Assert.Single(found.Items).Post);
        await using var stranger = Database.As(TestUser.Nobody);
        Assert.Equal(0, (await stranger.Get<IRosterQueries>().ListEntriesAsync(_roster.Id, new EntryFilter(), new PageRequest(), default)).Total);
        Assert.Null(await stranger.Get<IRosterQueries>().FindAsync(_roster.Id, default));
    }

    [DatabaseFact]
    public async Task ListEntries_ByTheBeginningOfAName_OtherNamesBesideItAreNotMeant()
    {
        var roster = await _one.RosterAsync("2019年春季岗位实习");
        string[] names = ["玊一", "王一", "王𠮷", "玌一", "欧阳一", "王﨑"];
        await _one.UploadAsync(roster, [.. Enumerable.Range(10, names.Length)], (upload, person) => RosterTestData.Entry(upload, _one.Post, _one.Centre, person, names[person - 10]));

        await using var session = Database.As(TestUser.Liaison(_one.College.Id));
        async Task<IEnumerable<string>> FindAsync(string name) =>
            (await session.Get<IRosterQueries>().ListEntriesAsync(roster.Id, new EntryFilter { Name = name }, new PageRequest(), default)).Items.Select(e => e.Name);
        Assert.Equal(["王一", "王𠮷", "王﨑"], await FindAsync("王"));
        Assert.Equal(["王𠮷"], await FindAsync("王𠮷"));
        Assert.Equal(["欧阳一"], await FindAsync("欧阳"));
    }

    [DatabaseFact]
    public async Task ListEntries_PageByPage_ComesToEachOnce()
    {
        var roster = await _one.RosterAsync("2019年春季岗位实习");
        await _one.UploadAsync(roster, [.. Enumerable.Range(10, 23)]);
        await _one.UploadAsync(roster, [.. Enumerable.Range(100, 2)]);

        await using var session = Database.As(TestUser.Coordinator);
        async Task<List<int>> PageAsync(int number) =>
            [.. (await session.Get<IRosterQueries>().ListEntriesAsync(roster.Id, new EntryFilter(), new PageRequest(number, 10), default)).Items.Select(e => e.Id)];
        List<int> ids = [.. await PageAsync(1), .. await PageAsync(2), .. await PageAsync(3)];
        Assert.Equal((25, 25), (ids.Count, ids.Distinct().Count()));
        Assert.Equal(ids.Order(), ids);
        Assert.Equal(ids[20..], await PageAsync(9));
    }

    protected override async Task ArrangeAsync()
    {
        _one = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        _roster = await _one.RosterAsync();
        _upload = await _one.UploadAsync(_roster, [1, 2]);
        await Database.StoreAsync(
            Finding(1, "R17", RuleSeverity.Block),
            Finding(2, "R17", RuleSeverity.Block),
            Finding(1, "R12", RuleSeverity.Warn, RosterColumn.MajorCode, """["510201"]"""),
            Finding(0, "R05", RuleSeverity.Block),
            Finding(7, "R03", RuleSeverity.Block));
    }

    private UploadFinding Finding(int row, string code, RuleSeverity severity, RosterColumn? column = null, string? arguments = null, RosterUpload? upload = null) => new()
    {
        UploadId = (upload ?? _upload).Id,
        CollegeId = _upload.CollegeId,
        RowNumber = row,
        Code = code,
        Severity = severity,
        Column = column,
        Arguments = arguments,
    };

    private async Task<Roster> MoveAsync(Action<Roster> step)
    {
        await using var session = Database.As(TestUser.Coordinator);
        var roster = await session.Context.Rosters.AsTracking().SingleAsync(r => r.Id == _roster.Id);
        step(roster);
        await session.UnitOfWork.SaveChangesAsync(default);
        return roster;
    }

    private RuleWaiver Waiver(string code, int? person, bool granted, Roster? roster = null, DateOnly? filedOn = null)
    {
        var severity = code == "R12" ? RuleSeverity.Warn : RuleSeverity.Block;
        var waiver = new RuleWaiver(
            roster ?? _roster, code, person?.ToString("x32"), severity, "理由", null, TestUser.Liaison(_one.College.Id), RosterTestData.Now)
        {
            FiledOn = filedOn,
        };
        if (granted)
        {
            waiver.Decide(grant: true, TestUser.Coordinator, RosterTestData.Now, remark: null);
        }

        return waiver;
    }

    private async Task<IEnumerable<string>> SummaryAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        return (await session.Get<IFindingQueries>().SummariseAsync(_roster.Id, default)).Select(f => $"{f.Severity} {f.Code} {f.Rows}/{f.Open}");
    }
}

public sealed class SqliteFindingQueriesTests : FindingQueriesTests;

[OnSqlServer]
public sealed class SqlServerFindingQueriesTests : FindingQueriesTests;
