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

/// <summary>Rosters of two colleges at one post, with everything that is asked when they are checked.</summary>
public abstract class RecheckBench : IAsyncLifetime
{
    private RosterWorld _world = null!;

    protected int One { get; private set; }

    protected int Two { get; private set; }

    protected int CollegeId => _world.CollegeId;

    public async Task InitializeAsync()
    {
        _world = await RosterWorld.CreateAsync();
        One = _world.RosterId;
        Two = await _world.AddRosterAsync(TestData.College("江苏财经职业技术学院"));
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

    protected async Task<int> ReadAsync(int rosterId, params int[] persons)
    {
        var content = SampleFiles.Complete.Of([.. persons.Select(CsvStudent.Numbered)]);
        var form = Guid.NewGuid();
        await _world.ActAsync(TestUser.Coordinator, p => p.GetRequiredService<RosterUploadService>()
            .ReceiveAsync(new ReceiveUpload(rosterId, form, "名册.csv", new MemoryStream(content)), default));
        await _world.ActAsync(new SystemUser("worker"), async p =>
        {
            var reader = p.GetRequiredService<UploadReader>();
            await reader.ReadAsync((await reader.BeginAsync(form, default))!, new Silence(), default);
        });
        return await WithAsync(db => db.RosterUploads.Where(u => u.SubmissionId == form).Select(u => u.Id).SingleAsync());
    }

    protected Task ApplyAsync(int rosterId, int uploadId) => _world.ActAsync(TestUser.Coordinator, p => p.GetRequiredService<UploadDecisions>()
        .ApplyAsync(new ApplyUpload(rosterId, uploadId, ApplyMode.AllOrNothing, RemovesMissing: false), default));

    protected async Task UploadAsync(int rosterId, params int[] persons) => await ApplyAsync(rosterId, await ReadAsync(rosterId, persons));

    protected Task CheckAsync(int rosterId, ICurrentUser? who = null) =>
        _world.ActAsync(who ?? TestUser.Coordinator, p => p.GetRequiredService<RosterService>().CheckAgainAsync(rosterId, default));

    protected Task SubmitAsync(int rosterId) => MoveAsync(new SystemUser("college"), rosterId, (rosters, move) => rosters.SubmitAsync(move, default));

    protected Task ReturnAsync(int rosterId) =>
        MoveAsync(TestUser.Coordinator, rosterId, (rosters, move) => rosters.ReturnAsync(move with { Remark = "请申请豁免" }, default));

    protected Task ApproveAsync(int rosterId, Dictionary<string, string?>? reasons = null) =>
        MoveAsync(TestUser.Coordinator, rosterId, (rosters, move) => rosters.ApproveAsync(reasons is null ? move : move with { Reasons = reasons }, default));

    protected async Task WaiveAsync(int rosterId, string code)
    {
        await _world.ActAsync(new SystemUser("college"), p => p.GetRequiredService<WaiverService>()
            .RequestAsync(new RequestWaiver { RosterId = rosterId, Code = code, Reason = "旺季" }, default));
        var waiver = await WithAsync(db => db.RuleWaivers.OrderByDescending(w => w.Id).Select(w => w.Id).FirstAsync());
        await _world.ActAsync(TestUser.Coordinator, p => p.GetRequiredService<WaiverService>().DecideAsync(new DecideWaiver { Id = waiver, Grant = true }, default));
    }

    protected Task StaffAsync(int persons) => WithAsync(async db =>
    {
        var centre = await db.ServiceCentres.Select(c => c.Id).SingleAsync();
        db.Add(new StaffingLevel(centre, null, new DateOnly(2018, 1, 1), persons));
        db.Add(new StaffingLevel(centre, await db.Posts.Select(p => p.Id).SingleAsync(), new DateOnly(2018, 1, 1), persons));
        return await db.SaveChangesAsync();
    });

    protected async Task<IReadOnlyList<string>> CodesAsync(int rosterId) => [.. (await SummaryAsync(rosterId)).Select(f => f.Code)];

    protected async Task<int> OpenAsync(int rosterId, string code) => (await SummaryAsync(rosterId)).Single(f => f.Code == code).Open;

    protected async Task<IEnumerable<string?>> NamesAsync(int rosterId, string code) =>
        (await GetAsync(p => p.GetRequiredService<IFindingQueries>().ListAsync(rosterId, code, new PageRequest(), default))).Items.Select(f => f.Name);

    protected Task<List<(long Id, int RowNumber, string Code)>> FindingsAsync() => WithAsync(async db =>
        (await db.UploadFindings.OrderBy(f => f.Id).ToListAsync()).ConvertAll(f => (f.Id, f.RowNumber, f.Code)));

    protected Task<RosterState> StateAsync(int rosterId) => WithAsync(db => db.Rosters.Where(r => r.Id == rosterId).Select(r => r.State).SingleAsync());

    protected Task<T> WithAsync<T>(Func<PartnershipDbContext, Task<T>> work) => GetAsync(p => work(p.GetRequiredService<PartnershipDbContext>()));

    private Task<IReadOnlyList<FindingSummary>> SummaryAsync(int rosterId) => GetAsync(p => p.GetRequiredService<IFindingQueries>().SummariseAsync(rosterId, default));

    private Task MoveAsync(ICurrentUser who, int rosterId, Func<RosterService, MoveRoster, Task> move) => _world.ActAsync(who, async p =>
    {
        var version = (await p.GetRequiredService<IRosterQueries>().FindAsync(rosterId, default))!.Version;
        var reasons = RuleCatalogue.FindingCodes.ToDictionary(code => code, _ => (string?)"已核实");
        await move(p.GetRequiredService<RosterService>(), new MoveRoster { Id = rosterId, Version = version, Reasons = reasons });
    });

    private async Task<T> GetAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        var result = default(T);
        await _world.ActAsync(TestUser.Coordinator, async p => result = await work(p));
        return result!;
    }

    private sealed class Silence : IJobProgress
    {
        public Task ReportAsync(int done, int total, JobSentence message, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
