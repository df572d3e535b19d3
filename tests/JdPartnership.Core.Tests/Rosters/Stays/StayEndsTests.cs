using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Stays;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.Rosters.Stays;

/// <summary>What undoing a transfer asks, and what becomes of what was recorded at the new place.</summary>
public sealed class StayEndsTests
{
    private static readonly DateOnly LastDay = new(2026, 4, 30);

    private readonly Mock<IStayRepository> _stays = new();
    private readonly Mock<ITransferRecords> _records = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly RosterEntry _entry = SampleEntry.InForce();
    private RosterEntry? _continuation;

    public StayEndsTests()
    {
        _stays.Setup(s => s.FindAsync(3, 9, It.IsAny<CancellationToken>())).ReturnsAsync(_entry);
        _stays.Setup(s => s.FindContinuationAsync(_entry, It.IsAny<CancellationToken>())).ReturnsAsync(() => _continuation);
        _unitOfWork
            .Setup(u => u.InTransactionAsync(It.IsAny<Func<CancellationToken, Task>>(), It.IsAny<CancellationToken>()))
            .Returns<Func<CancellationToken, Task>, CancellationToken>((work, token) => work(token));
    }

    [Fact]
    public async Task Undo_TransferWithRecordsAtTheNewPlace_IsRefused_NamingThem()
    {
        Transfer();
        Recorded(payments: 2, days: 21);

        var error = Assert.Single((await Assert.ThrowsAsync<DomainException>(() => UndoAsync())).Errors);

        Assert.Equal(("Stay.RecordsNotAccepted", nameof(UndoStayEnd.AcceptsRecords)), (error.Code, error.Field));
        Assert.Equal([2, 21], error.Arguments);
        Verify(saves: 0, passes: 0);
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(2, 21, true)]
    public async Task Undo_TransferWithNothingThere_OrAccepted_GivesTheRecordsToTheEntryItCameFrom(int payments, int days, bool accepts)
    {
        Transfer();
        Recorded(payments, days);

        await UndoAsync(accepts);

        Assert.Null(_entry.EndedOn);
        Assert.False(_continuation!.IsInForce);
        Verify(saves: 1, passes: 1);
    }

    [Fact]
    public async Task Undo_TransferThatEndedAgain_IsRefusedBeforeTheRecordsAreAskedAbout()
    {
        Transfer();
        _continuation!.EndEarly(LastDay.AddDays(20), StayEnd.ByStudent, "升学");
        Recorded(payments: 1, days: 1);

        Assert.Equal("Stay.ContinuationEnded", Assert.Single((await Assert.ThrowsAsync<DomainException>(() => UndoAsync())).Errors).Code);
    }

    [Fact]
    public async Task Undo_EarlyEnd_PassesNothingOn()
    {
        _entry.EndEarly(LastDay, StayEnd.ByStudent, "升学");
        await UndoAsync();
        Verify(saves: 1, passes: 0);
    }

    private void Transfer()
    {
        _continuation = SampleEntry.InForce(start: LastDay.AddDays(1)).GoOnFrom(_entry);
        _entry.EndEarly(LastDay, StayEnd.Transferred, "旺季支援");
    }

    private void Recorded(int payments, int days) =>
        _records.Setup(r => r.CountAsync(9, It.IsAny<CancellationToken>())).ReturnsAsync(new TransferRecordCounts(payments, days));

    private Task UndoAsync(bool accepts = false) => Service().UndoAsync(
        new UndoStayEnd { RosterId = 3, EntryId = 9, Version = _entry.Version, Reason = "登记错了人", AcceptsRecords = accepts }, default);

    private void Verify(int saves, int passes)
    {
        _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), Times.Exactly(saves));
        _records.Verify(r => r.PassOnAsync(It.IsAny<int>(), _entry.Id, It.IsAny<CancellationToken>()), Times.Exactly(passes));
    }

    private StayEnds Service() => new(
        _stays.Object,
        _records.Object,
        new StayChanges(_stays.Object, Mock.Of<IEntriesInForce>(), _unitOfWork.Object),
        _unitOfWork.Object,
        new SystemUser("coordinator"),
        new BusinessClock(new FakeTimeProvider(new DateTimeOffset(2026, 6, 20, 4, 0, 0, TimeSpan.Zero)), TimeZoneInfo.Utc));
}
