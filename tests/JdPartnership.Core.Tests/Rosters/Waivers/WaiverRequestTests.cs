using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Waivers;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.Rosters.Waivers;

public sealed class WaiverRequestTests
{
    private static readonly DateOnly Start = new(2026, 9, 1);

    private readonly Mock<IWaiverRepository> _waivers = new();
    private readonly Mock<IRosterRepository> _rosters = new();
    private readonly Mock<IFindingQueries> _findings = new();
    private readonly Roster _roster = new(new InternshipBatch(1, "批次", EngagementKind.PostInternship, Start, new DateOnly(2027, 1, 1)));
    private readonly List<RuleWaiver> _added = [];

    public WaiverRequestTests()
    {
        _rosters.Setup(r => r.FindAsync(3, default)).ReturnsAsync(_roster);
        _findings.Setup(f => f.SummariseAsync(It.IsAny<int>(), default)).ReturnsAsync([new FindingSummary("R17", RuleSeverity.Block, 2, 2), new FindingSummary("R05", RuleSeverity.Block, 1, 0)]);
        _waivers.Setup(w => w.FindStartAsync(It.IsAny<int>(), default)).ReturnsAsync(Start);
        _waivers.Setup(w => w.FindPersonAsync(3, 9, default)).ReturnsAsync(new WaivedPerson("a", Start.AddDays(-9)));
        _waivers.Setup(w => w.Add(It.IsAny<RuleWaiver>())).Callback<RuleWaiver>(_added.Add);
    }

    [Fact]
    public async Task Request_OfTheWholeRoster_FiledByTheFirstDayOfTheBatch_IsKeptWithItsRevision()
    {
        await RequestAsync("R17", entry: null, Start);
        var waiver = Assert.Single(_added);
        Assert.Equal((1, "备1", Start, null), (waiver.Revision, waiver.FilingNumber, waiver.FiledOn, waiver.IdIndex));
    }

    [Fact]
    public Task Request_ForOnePerson_FiledAfterTheirFirstDay_IsRefused() => RefusedAsync("Waiver.FiledTooLate", () => RequestAsync("R17", entry: 9, Start));

    [Fact]
    public Task Request_OfWhatIsWaivedAlready_IsRefused() => RefusedAsync("Waiver.AskedFor", () => RequestAsync("R05", entry: null, null));

    [Fact]
    public async Task Request_WhileTheRosterIsUnderReview_OrApproved_IsRefused()
    {
        _roster.Submit(new SystemUser("liaison"), DateTime.UnixEpoch, null);
        await RefusedAsync("Waiver.NotInWork", () => RequestAsync("R17", null, Start));
        _roster.Approve(new SystemUser("coordinator"), DateTime.UnixEpoch, null, null, _roster.Events.Single());
        await RefusedAsync("Waiver.NotInWork", () => RequestAsync("R17", null, Start));
        _roster.Apply(new SystemUser("liaison"), DateTime.UnixEpoch, "修订.xlsx");
        await RequestAsync("R17", null, Start);
        Assert.Equal(2, Assert.Single(_added).Revision);
    }

    private Task RequestAsync(string code, int? entry, DateOnly? filedOn) => Service().RequestAsync(
        new RequestWaiver { RosterId = 3, Code = code, EntryId = entry, Reason = "旺季", FilingNumber = "备1", FiledOn = filedOn }, default);

    private async Task RefusedAsync(string code, Func<Task> request)
    {
        var refusal = await Assert.ThrowsAsync<DomainException>(request);
        Assert.Equal(code, Assert.Single(refusal.Errors).Code);
        Assert.Empty(_added);
    }

    private WaiverService Service() => new(
        _waivers.Object, _rosters.Object, _findings.Object, Mock.Of<IUnitOfWork>(), new SystemUser("liaison"), new BusinessClock(new FakeTimeProvider(), TimeZoneInfo.Utc));
}
