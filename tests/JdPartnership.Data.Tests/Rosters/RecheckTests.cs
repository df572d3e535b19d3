using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Data.Tests.Rosters.Interleavings;
using JdPartnership.TestKit.Databases;
using JdPartnership.TestKit.Rosters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>What was not known when a file was read is found before its roster counts.</summary>
public sealed class RecheckTests : IAsyncLifetime
{
    private const string SecondCollege = "江苏财经职业技术学院";

    private RosterWorld _world = null!;
    private int _one;
    private int _two;

    [Fact]
    public async Task TwoRostersReadBeforeEitherWasApplied_TheOverlapIsFoundWhenTheyAreHandedIn()
    {
        var first = await ReadAsync(_one, Persons(1, 2));
        var second = await ReadAsync(_two, Persons(2, 3));
        await ApplyAsync(_one, first);
        await ApplyAsync(_two, second);
        Assert.DoesNotContain("Overlap", await CodesAsync(_two));

        var refused = await Assert.ThrowsAsync<DomainException>(() => SubmitAsync(_two));

        Assert.Contains(refused.Errors, e => e is { Code: "Roster.Blocked", Arguments: ["Overlap", 1] });
        Assert.Equal([CsvStudent.Numbered(2).Name], await NamesAsync(_two, "Overlap"));
        await CheckAsync(_one);
        Assert.Equal([CsvStudent.Numbered(2).Name], await NamesAsync(_one, "Overlap"));
    }

    [Fact]
    public async Task ApprovalBesideThatFillsTheCentre_IsFoundBeforeTheNextIsApproved()
    {
        await StaffAsync(20);
        await UploadAsync(_one, Persons(1, 2));
        await UploadAsync(_two, Persons(3));
        await SubmitAsync(_one);
        await SubmitAsync(_two);
        await ApproveAsync(_one);

        var refused = await Assert.ThrowsAsync<DomainException>(() => ApproveAsync(_two));

        Assert.Contains(refused.Errors, e => e is { Code: "Roster.Blocked", Arguments: ["R05", 1] });
        Assert.Equal(RosterState.Submitted, await StateAsync(_two));
        await MoveAsync(TestUser.Coordinator, _two, (rosters, move) => rosters.ReturnAsync(move with { Remark = "请申请豁免" }, default));
        await WaiveAsync(_two, "R05");
        await SubmitAsync(_two);
        await ApproveAsync(_two);
        Assert.Equal(RosterState.Approved, await StateAsync(_two));
    }

    [Fact]
    public async Task WarningThatCameUpAfterTheSubmission_PassesWithTheReasonOfWhoeverApproves()
    {
        await StaffAsync(1000);
        await UploadAsync(_one, Persons(1));
        await SubmitAsync(_one);
        await WithAsync(db => db.StaffingLevels.ExecuteDeleteAsync());

        var refused = await Assert.ThrowsAsync<DomainException>(() => ApproveAsync(_one, reasons: []));
        Assert.Contains(refused.Errors, e => e.Field == "Reasons[R05Unknown]");

        await ApproveAsync(_one, new() { ["R05Unknown"] = "编制表已核对", ["R06Unknown"] = "编制表已核对" });
        Assert.Equal(RosterState.Approved, await StateAsync(_one));
        Assert.Contains("编制表已核对", await WithAsync(db => db.RuleWaivers.Select(w => w.Reason).ToListAsync()));
    }

    [Fact]
    public async Task FileThatBringsAPart_IsCountedWithWhoeverIsThereAlready()
    {
        await StaffAsync(20);
        await UploadAsync(_one, Persons(1, 2));
        await UploadAsync(_one, Persons(3));
        Assert.DoesNotContain("R05", await CodesAsync(_one));

        await CheckAsync(_one);

        Assert.Contains("R05", await CodesAsync(_one));
    }

    [Fact]
    public async Task FactEnteredLater_TakesItsFindingAway_WhatReadingFoundStays()
    {
        await UploadAsync(_one, Persons(1));
        await WithAsync(async db =>
        {
            db.Add(new UploadFinding
            {
                UploadId = await db.RosterUploads.Select(u => u.Id).SingleAsync(),
                CollegeId = _world.CollegeId,
                RowNumber = await db.RosterEntries.Select(e => e.RowNumber).SingleAsync(),
                Code = "FormulaValue",
                Severity = RuleSeverity.Inform,
            });
            return await db.SaveChangesAsync();
        });
        Assert.Contains("R05Unknown", await CodesAsync(_one));
        await StaffAsync(1000);

        await CheckAsync(_one);

        var codes = await CodesAsync(_one);
        Assert.DoesNotContain("R05Unknown", codes);
        Assert.Contains("FormulaValue", codes);
        Assert.NotNull(await WithAsync(db => db.Rosters.Where(r => r.Id == _one).Select(r => r.CheckedAt).SingleAsync()));
    }

    [Fact]
    public async Task FindingThatStillHolds_StaysTheSame_HoweverOftenItIsAsked()
    {
        await UploadAsync(_one, Persons(1, 2));
        var before = await FindingsAsync();
        await CheckAsync(_one);
        await CheckAsync(_one);
        Assert.NotEmpty(before);
        Assert.Equal(before, await FindingsAsync());
    }

    [Fact]
    public async Task Waiver_CoversWhatWasThereWhenItWasGranted_NotWhatACheckFindsLater()
    {
        await StaffAsync(20);
        await UploadAsync(_one, Persons(1, 2, 3));
        await CheckAsync(_one);
        await WaiveAsync(_one, "R05");
        Assert.Equal(0, await OpenAsync(_one, "R05"));
        await CheckAsync(_one);
        Assert.Equal(0, await OpenAsync(_one, "R05"));

        await UploadAsync(_two, Persons(4, 5));
        await SubmitAsync(_two);
        await ApproveAsync(_two);
        await CheckAsync(_one);

        Assert.Equal(1, await OpenAsync(_one, "R05"));
    }

    [Fact]
    public async Task ErasedEntry_CountsAmongThosePresent_AndKeepsItsFindings()
    {
        await StaffAsync(20);
        await UploadAsync(_one, Persons(1, 2));
        var before = await FindingsAsync();
        await WithAsync(db => db.RosterEntries.ExecuteUpdateAsync(set => set.SetProperty(e => e.Sealed, Array.Empty<byte>())));
        await UploadAsync(_one, Persons(3));

        await CheckAsync(_one);

        Assert.Contains("R05", await CodesAsync(_one));
        Assert.DoesNotContain("Identity", string.Join(' ', await CodesAsync(_one)), StringComparison.Ordinal);
        Assert.Superset(before.Where(f => f.RowNumber > 0).ToHashSet(), (await FindingsAsync()).ToHashSet());
    }

    [Fact]
    public async Task Stranger_ChecksNoRoster()
    {
        await UploadAsync(_one, Persons(1));
        await Assert.ThrowsAsync<NotFoundException>(() => ActAsync(TestUser.Nobody, p => p.GetRequiredService<RosterService>().CheckAgainAsync(_one, default)));
        var empty = await Assert.ThrowsAsync<DomainException>(() => CheckAsync(_two));
        Assert.Equal("Roster.Empty", empty.Errors[0].Code);
    }

    public async Task InitializeAsync()
    {
        _world = await RosterWorld.CreateAsync();
        _one = _world.RosterId;
        _two = await _world.AddRosterAsync(TestData.College(SecondCollege));
        await WithAsync(async db =>
        {
            // Everybody may be there who is not too many.
            db.Add(new PostWage(
                await db.Posts.Select(p => p.Id).SingleAsync(), await db.ServiceCentres.Select(c => c.Id).SingleAsync(), new DateOnly(2018, 1, 1), 4_500m)
            { ProbationWage = 4_000m });
            return await db.SaveChangesAsync();
        });
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    private static byte[] Persons(params int[] numbers) => SampleFiles.Complete.Of([.. numbers.Select(CsvStudent.Numbered)]);

    private async Task<int> ReadAsync(int rosterId, byte[] content)
    {
        var form = Guid.NewGuid();
        await ActAsync(TestUser.Coordinator, p => p.GetRequiredService<RosterUploadService>()
            .ReceiveAsync(new ReceiveUpload(rosterId, form, "名册.csv", new MemoryStream(content)), default));
        await ActAsync(new SystemUser("worker"), async p =>
        {
            var reader = p.GetRequiredService<UploadReader>();
            await reader.ReadAsync((await reader.BeginAsync(form, default))!, new Silence(), default);
        });
        return await WithAsync(db => db.RosterUploads.Where(u => u.SubmissionId == form).Select(u => u.Id).SingleAsync());
    }

    private Task ApplyAsync(int rosterId, int uploadId) => ActAsync(TestUser.Coordinator, p => p.GetRequiredService<UploadDecisions>()
        .ApplyAsync(new ApplyUpload(rosterId, uploadId, ApplyMode.AllOrNothing, RemovesMissing: false), default));

    private async Task UploadAsync(int rosterId, byte[] content) => await ApplyAsync(rosterId, await ReadAsync(rosterId, content));

    private Task CheckAsync(int rosterId) => ActAsync(TestUser.Coordinator, p => p.GetRequiredService<RosterService>().CheckAgainAsync(rosterId, default));

    private Task SubmitAsync(int rosterId) => MoveAsync(new SystemUser("college"), rosterId, (rosters, move) => rosters.SubmitAsync(move, default));

    private Task ApproveAsync(int rosterId, Dictionary<string, string?>? reasons = null) =>
        MoveAsync(TestUser.Coordinator, rosterId, (rosters, move) => rosters.ApproveAsync(reasons is null ? move : move with { Reasons = reasons }, default));

    private Task MoveAsync(ICurrentUser who, int rosterId, Func<RosterService, MoveRoster, Task> move) => ActAsync(who, async p =>
    {
        var version = (await p.GetRequiredService<IRosterQueries>().FindAsync(rosterId, default))!.Version;
        var reasons = RuleCatalogue.FindingCodes.ToDictionary(code => code, _ => (string?)"已核实");
        await move(p.GetRequiredService<RosterService>(), new MoveRoster { Id = rosterId, Version = version, Reasons = reasons });
    });

    private async Task WaiveAsync(int rosterId, string code)
    {
        await ActAsync(new SystemUser("college"), p => p.GetRequiredService<WaiverService>()
            .RequestAsync(new RequestWaiver { RosterId = rosterId, Code = code, Reason = "旺季" }, default));
        var waiver = await WithAsync(db => db.RuleWaivers.OrderByDescending(w => w.Id).Select(w => w.Id).FirstAsync());
        await ActAsync(TestUser.Coordinator, p => p.GetRequiredService<WaiverService>().DecideAsync(new DecideWaiver { Id = waiver, Grant = true }, default));
    }

    private Task StaffAsync(int persons) => WithAsync(async db =>
    {
        var centre = await db.ServiceCentres.Select(c => c.Id).SingleAsync();
        db.Add(new StaffingLevel(centre, null, new DateOnly(2018, 1, 1), persons));
        db.Add(new StaffingLevel(centre, await db.Posts.Select(p => p.Id).SingleAsync(), new DateOnly(2018, 1, 1), persons));
        return await db.SaveChangesAsync();
    });

    private async Task<IReadOnlyList<string>> CodesAsync(int rosterId) => [.. (await SummaryAsync(rosterId)).Select(f => f.Code)];

    private async Task<int> OpenAsync(int rosterId, string code) => (await SummaryAsync(rosterId)).Single(f => f.Code == code).Open;

    private Task<IReadOnlyList<FindingSummary>> SummaryAsync(int rosterId) => GetAsync(p => p.GetRequiredService<IFindingQueries>().SummariseAsync(rosterId, default));

    private async Task<IEnumerable<string?>> NamesAsync(int rosterId, string code) =>
        (await GetAsync(p => p.GetRequiredService<IFindingQueries>().ListAsync(rosterId, code, new PageRequest(), default))).Items.Select(f => f.Name);

    private Task<List<(long Id, int RowNumber, string Code)>> FindingsAsync() => WithAsync(async db =>
        (await db.UploadFindings.OrderBy(f => f.Id).ToListAsync()).ConvertAll(f => (f.Id, f.RowNumber, f.Code)));

    private Task<RosterState> StateAsync(int rosterId) => WithAsync(db => db.Rosters.Where(r => r.Id == rosterId).Select(r => r.State).SingleAsync());

    private Task<T> WithAsync<T>(Func<PartnershipDbContext, Task<T>> work) => GetAsync(p => work(p.GetRequiredService<PartnershipDbContext>()));

    private async Task<T> GetAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        var result = default(T);
        await ActAsync(TestUser.Coordinator, async p => result = await work(p));
        return result!;
    }

    private Task ActAsync(ICurrentUser who, Func<IServiceProvider, Task> work) => _world.ActAsync(who, work);

    private sealed class Silence : IJobProgress
    {
        public Task ReportAsync(int done, int total, JobSentence message, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
