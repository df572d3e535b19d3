using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Tests.Rosters.Identities;
using JdPartnership.Core.Tests.Rosters.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.Rosters.Stays;

/// <summary>Transfers from 在线客服 at 宿迁 (post 1, centre 1) to 仓储 at 成都 (2, 2), with the rules really run.</summary>
public sealed class StayTransfersTests
{
    private static readonly PostFacts Warehouse = Sample.Post with { Name = "仓储", ServiceCentre = "成都分中心" };
    private static readonly StaffFacts[] ManyStaff = [.. Sample.Staff, new("成都分中心", null, new(2017, 1, 1), 1000), new("成都分中心", "仓储", new(2017, 1, 1), 500)];
    private static readonly DateOnly First = new(2026, 5, 1);

    private readonly Mock<IStayRepository> _stays = new();
    private readonly Mock<ITransferRecords> _records = new();
    private readonly Mock<IEntriesInForce> _inForce = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly Mock<IRosterContextQueries> _contexts = new();
    private readonly SystemUser _user = new("coordinator");
    private RosterEntry _entry = SampleEntry.InForce();
    private PostFacts _target = Warehouse;
    private IReadOnlyList<StaffFacts> _staff = ManyStaff;
    private IReadOnlyList<OtherInterns> _present = [];
    private RosterEntry? _continuation;
    private StayEvent? _event;

    public StayTransfersTests()
    {
        _stays.Setup(s => s.FindAsync(3, 9, It.IsAny<CancellationToken>())).ReturnsAsync(() => _entry);
        _stays.Setup(s => s.Add(It.IsAny<RosterEntry>())).Callback<RosterEntry>(e => _continuation = e);
        _stays.Setup(s => s.Add(It.IsAny<StayEvent>())).Callback<StayEvent>(e => _event = e);
        _unitOfWork
            .Setup(u => u.InTransactionAsync(It.IsAny<Func<CancellationToken, Task>>(), It.IsAny<CancellationToken>()))
            .Returns<Func<CancellationToken, Task>, CancellationToken>((work, token) => work(token));
        _contexts.Setup(c => c.FindAsync(3, It.IsAny<CancellationToken>())).ReturnsAsync(() => new RosterContextFacts(
            Sample.Batch, [new PlaceFacts(new RosterPlace(1, 1), Sample.Post), new PlaceFacts(new RosterPlace(2, 2), _target)], _staff));
        _contexts.Setup(c => c.ListPresentAsync(3, It.IsAny<CancellationToken>())).ReturnsAsync(() => _present);
    }

    [Fact]
    public async Task Transfer_EndsTheOldEntryTheDayBefore_AndGoesOnInANewOneWithEverythingOfThePerson()
    {
        await TransferAsync();

        Assert.Equal((new DateOnly(2026, 4, 30), StayEnd.Transferred, "旺季支援"), (_entry.EndedOn, _entry.EndedBy, _entry.EndReason));
        var next = _continuation!;
        Assert.Equal((First, _entry.End, 2, 2, true, false), (next.Start, next.End, next.PostId, next.ServiceCentreId, next.IsInForce, next.IsStaged));
        Assert.Same(_entry, next.TransferredFrom);
        Assert.Equal(RosterSecrets.Open(SampleEntry.Protector, _entry), RosterSecrets.Open(SampleEntry.Protector, next));
        Assert.Equal(
            (_entry.IdIndex, _entry.AgreementNumber, _entry.PolicyEnd, _entry.MonthlyPay, _entry.StudentNumber),
            (next.IdIndex, next.AgreementNumber, next.PolicyEnd, next.MonthlyPay, next.StudentNumber));
        Assert.Equal((StayStep.Transferred, "宿迁分中心 · 在线客服", "成都分中心 · 仓储", "coordinator"), (_event!.Step, _event.From, _event.To, _event.UserName));
        _unitOfWork.Verify(u => u.Touch(_entry.Roster!), Times.Once());
        _inForce.Verify(f => f.RenewCountsAsync(3, It.IsAny<CancellationToken>()), Times.Once());
        _records.Verify(r => r.TakeAlongAsync(_entry.Id, next.Id, First, It.IsAny<CancellationToken>()), Times.Once());
    }

    [Theory]
    [InlineData("2026-03-01", "Stay.FirstDayOutside")]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-08-31", null)]
    [InlineData("2026-09-01", "Stay.FirstDayOutside")]
    public async Task Transfer_FirstDay_LeavesADayAtTheOldPlace(string first, string? code)
    {
        if (code is null)
        {
            await TransferAsync(first: Sample.Day(first));
            Assert.Equal(Sample.Day(first).AddDays(-1), _entry.EndedOn);
        }
        else
        {
            await RefusedAsync([code], () => TransferAsync(first: Sample.Day(first)));
        }
    }

    [Fact]
    public Task Transfer_ToTheSamePlace_IsRefused() => RefusedAsync(["Stay.SamePlace"], () => TransferAsync(place: new RosterPlace(1, 1)));

    [Fact]
    public Task Transfer_ToAPlaceTheBatchDoesNotOffer_IsRefused() => RefusedAsync(["Stay.PlaceUnknown"], () => TransferAsync(place: new RosterPlace(2, 1)));

    [Fact]
    public Task Transfer_WithoutAnything_NamesWhatIsMissing() => RefusedAsync(
        ["Stay.FirstDayMissing", "Stay.PlaceMissing", "Stay.ReasonMissing"],
        () => Service().TransferAsync(new TransferStay { RosterId = 3, EntryId = 9, Version = 1 }, default));

    [Fact]
    public async Task Transfer_ToAPostForbiddenToWomen_BlocksAWoman_AndNobodyElse()
    {
        _target = Warehouse with { IsForbiddenToWomen = true };
        _entry = SampleEntry.InForce(SampleNumber.Born("2006-05-01", isMale: false));
        await RefusedAsync(["Roster.R21Women"], () => TransferAsync(accepts: true));

        _entry = SampleEntry.InForce();
        await TransferAsync();
        Assert.NotNull(_continuation);
    }

    [Fact]
    public async Task Transfer_OverTheLimitOfTheNewCentre_AsksToAcceptIt()
    {
        // 10 staff allow one intern; one is there in May already.
        _staff = [.. Sample.Staff, new("成都分中心", null, new(2017, 1, 1), 10), new("成都分中心", "仓储", new(2017, 1, 1), 10)];
        _present = [new OtherInterns("成都分中心", "仓储", [new DayDelta(new(2026, 5, 10), 1), new DayDelta(new(2026, 5, 20), -1)])];
        await RefusedAsync(["Roster.R05", "Stay.WarningsNotAccepted"], () => TransferAsync());
        Assert.Null(_entry.EndedOn);

        await TransferAsync(accepts: true);
        Assert.Equal((StayEnd.Transferred, "旺季支援", "旺季支援（放行警告：R05）"), (_entry.EndedBy, _entry.EndReason, _event!.Reason));
    }

    [Fact]
    public async Task Transfer_BeforeOthersCome_IsWithinTheLimit()
    {
        _staff = [.. Sample.Staff, new("成都分中心", null, new(2017, 1, 1), 10), new("成都分中心", "仓储", new(2017, 1, 1), 10)];
        _present = [new OtherInterns("成都分中心", "仓储", [new DayDelta(new(2026, 3, 1), 1), new DayDelta(First, -1)])];
        await TransferAsync();
        Assert.NotNull(_continuation);
    }

    [Fact]
    public async Task Transfer_WithinACentre_CountsThePersonOnceThere()
    {
        // The limit of the centre is one, and the one is this person.
        _target = Sample.Post with { Name = "仓储" };
        _staff = [new("宿迁分中心", null, new(2017, 1, 1), 10), new("宿迁分中心", "在线客服", new(2017, 1, 1), 10), new("宿迁分中心", "仓储", new(2017, 1, 1), 10)];
        _present = [new OtherInterns("宿迁分中心", "在线客服", [new DayDelta(_entry.Start, 1), new DayDelta(_entry.End.AddDays(1), -1)])];
        await TransferAsync();
        Assert.NotNull(_continuation);
    }

    [Fact]
    public async Task Transfer_WhatTheRulesFoundAtTheOldPlaceToo_StandsInNobodysWay()
    {
        // The pay lies below the floor at both posts: the first was let pass at submission.
        var badlyPaid = Sample.Post with { Wages = new WageFacts(9000, 8000, 7000) };
        _contexts.Setup(c => c.FindAsync(3, It.IsAny<CancellationToken>())).ReturnsAsync(() => new RosterContextFacts(
            Sample.Batch,
            [new PlaceFacts(new RosterPlace(1, 1), badlyPaid), new PlaceFacts(new RosterPlace(2, 2), badlyPaid with { Name = "仓储", ServiceCentre = "成都分中心" })],
            ManyStaff));
        await TransferAsync();
        Assert.NotNull(_continuation);
    }

    [Fact]
    public async Task Transfer_AfterTheNumberWasErased_IsRefused()
    {
        _entry.Sealed = [];
        await RefusedAsync(["Stay.Erased"], () => TransferAsync());
    }

    [Fact]
    public async Task Transfer_StaleVersion_OrUnknownEntry_ChangesNothing()
    {
        await Assert.ThrowsAsync<ConcurrencyException>(() => Service().TransferAsync(Command() with { Version = 2 }, default));
        await Assert.ThrowsAsync<NotFoundException>(() => Service().TransferAsync(Command() with { EntryId = 10 }, default));
        Assert.Null(_continuation);
        _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), Times.Never());
    }

    private static TransferStay Command() => new() { RosterId = 3, EntryId = 9, Version = 1, FirstDay = First, Place = new RosterPlace(2, 2), Reason = " 旺季支援 " };

    private Task TransferAsync(DateOnly? first = null, RosterPlace? place = null, bool accepts = false)
    {
        var command = Command();
        return Service().TransferAsync(command with { FirstDay = first ?? command.FirstDay, Place = place ?? command.Place, AcceptsWarnings = accepts }, default);
    }

    private async Task RefusedAsync(string[] codes, Func<Task> transfer)
    {
        var refusal = await Assert.ThrowsAsync<DomainException>(transfer);
        Assert.Equal(codes, refusal.Errors.Select(e => e.Code));
        Assert.Null(_continuation);
    }

    private StayTransfers Service()
    {
        var clock = new BusinessClock(new FakeTimeProvider(new DateTimeOffset(2026, 4, 20, 4, 0, 0, TimeSpan.Zero)), TimeZoneInfo.Utc);
        var services = new ServiceCollection().AddScoped<ActingUser>().AddScoped(_ => _contexts.Object).BuildServiceProvider();
        var contexts = new RosterContexts(_contexts.Object, new EnterpriseScope(services.GetRequiredService<IServiceScopeFactory>()), new RuleSettings(), clock);
        return new StayTransfers(
            _stays.Object,
            _records.Object,
            new StayChanges(_stays.Object, _inForce.Object, _unitOfWork.Object),
            new TransferRules(contexts, SampleEntry.Protector),
            SampleEntry.Protector,
            _unitOfWork.Object,
            _user,
            clock);
    }
}
