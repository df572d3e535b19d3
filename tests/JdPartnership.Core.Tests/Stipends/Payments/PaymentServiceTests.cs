using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.TestKit.Databases;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.Stipends.Payments;

public sealed class PaymentServiceTests
{
    private const int RosterId = 3;

    private static readonly PayMonth September = new(2018, 9);
    private static readonly SheetKey Key = new(RosterId, September, null);
    private static readonly DateTimeOffset Now = new(2018, 10, 15, 4, 0, 0, TimeSpan.Zero);

    private readonly Mock<IPaymentRepository> _payments = new();
    private readonly Mock<IPaymentQueries> _queries = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly List<StipendPayment> _added = [];
    private readonly Roster _roster = new(RosterTestData.Batch(TestData.College("芜湖职业技术学院")));

    public PaymentServiceTests()
    {
        _unitOfWork.Setup(u => u.InTransactionAsync(It.IsAny<Func<CancellationToken, Task>>(), It.IsAny<CancellationToken>()))
            .Returns((Func<CancellationToken, Task> work, CancellationToken token) => work(token));
        _payments.Setup(p => p.FindRosterAsync(RosterId, It.IsAny<CancellationToken>())).ReturnsAsync(_roster);
        _payments.Setup(p => p.ListPayableAsync(RosterId, September, It.IsAny<IReadOnlyCollection<int>>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((int _, PayMonth _, IReadOnlyCollection<int> ids, CancellationToken _) => [.. ids.Where(id => id < 100)]);
        _payments.Setup(p => p.Add(It.IsAny<StipendPayment>())).Callback<StipendPayment>(_added.Add);
        _queries.Setup(q => q.ListSchemesAsync(It.IsAny<PayMonth>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        Stored();
    }

    [Fact]
    public async Task Save_FirstRow_OpensTheSheetAndRecordsIt()
    {
        PaymentSheet? opened = null;
        _payments.Setup(p => p.Add(It.IsAny<PaymentSheet>())).Callback<PaymentSheet>(s => opened = s);

        Assert.Equal(1, await SaveAsync(Row(1, 3000)));

        Assert.Equal((September.First, SheetTemplate.AgreedName), (opened!.Month, opened.SchemeName));
        Assert.Equal((1, 3000m, 3000m, 0m), (_added[0].RosterEntryId, _added[0].CashYuan, _added[0].TowardFloorYuan, _added[0].InKindYuan));
        Assert.Equal(("coordinator", Now.UtcDateTime), (_added[0].RecordedBy, _added[0].RecordedAt));
        VerifySaved(Times.Once());
    }

    [Fact]
    public async Task Save_RowThatShowsWhatItShowed_IsLeftAlone()
    {
        var details = Amount(3000);
        Assert.Equal(0, await SaveAsync(new TypedPayment(1, details, 1, PaymentMark.Of(details)), new TypedPayment(2, new PaymentDetails(), null, "")));
        Assert.Empty(_added);
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task Save_ChangedRow_IsComparedWithTheVersionShown()
    {
        var stored = Stored(1, 3000);
        await SaveAsync(Row(1, 3100, shown: 3000));
        Assert.Equal(3100m, stored.CashYuan);
        _unitOfWork.Verify(u => u.ExpectVersion(stored, 1), Times.Once());
    }

    [Fact]
    public async Task Save_RowRecordedByAnotherMeanwhile_IsAConflict()
    {
        Stored(1, 2900);
        await Assert.ThrowsAsync<ConcurrencyException>(() => SaveAsync(Row(1, 3000)));
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task Save_EmptiedRow_TakesTheRecordAway()
    {
        var stored = Stored(1, 3000);
        await SaveAsync(new TypedPayment(1, new PaymentDetails(), 1, PaymentMark.Of(Amount(3000))));
        _payments.Verify(p => p.Remove(stored), Times.Once());
    }

    [Fact]
    public async Task Save_EntryThatIsNoneOfTheMonth_IsNotFound() => await Assert.ThrowsAsync<NotFoundException>(() => SaveAsync(Row(1, 3000), Row(100, 3000)));

    [Fact]
    public async Task Save_UnknownRoster_IsNotFound() => await Assert.ThrowsAsync<NotFoundException>(() =>
        Service().SaveAsync(new SavePayments(Key with { RosterId = 4 }, [Row(1, 3000)]), default));

    [Fact]
    public async Task Save_SchemeNotInEffect_IsRefused() => Assert.Equal("Payment.SchemeNotInEffect", Assert.Single((await Assert.ThrowsAsync<DomainException>(() =>
        Service().SaveAsync(new SavePayments(Key with { SchemeId = 77 }, [Row(1, 3000)]), default))).Errors).Code);

    [Fact]
    public async Task Save_ColumnTheSheetDoesNotHave_IsRefused()
    {
        var row = new TypedPayment(1, new PaymentDetails { Amounts = new Dictionary<int, decimal> { [2] = 5 } }, null, "");
        Assert.Equal("Payment.ColumnsChanged", Assert.Single((await Assert.ThrowsAsync<DomainException>(() => SaveAsync(row))).Errors).Code);
    }

    [Fact]
    public async Task Save_SeveralBadRows_GivesEachItsErrorAndStoresNothing()
    {
        var refusal = await Assert.ThrowsAsync<DomainException>(() => SaveAsync(
            Row(1, -1),
            Row(2, 3000.001m),
            new TypedPayment(3, Amount(3000) with { PaidOn = new DateOnly(2018, 10, 16), DeductionYuan = 5 }, null, ""),
            new TypedPayment(4, Amount(3000) with { PaidOn = new DateOnly(2018, 8, 31), Way = PayForm.Cash }, null, "")));

        Assert.Equal(
            [
                ("Payment.AmountOutOfRange", "Rows[1].Amounts[1]"), ("Payment.AmountOutOfRange", "Rows[2].Amounts[1]"), ("Payment.DeductionReasonMissing", "Rows[3].DeductionReason"),
                ("Payment.PaidInFuture", "Rows[3].PaidOn"), ("Payment.WayMissing", "Rows[3].Way"), ("Payment.PaidBeforeMonth", "Rows[4].PaidOn"),
            ],
            refusal.Errors.Select(e => (e.Code, e.Field)));
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task Propose_RecordsWholeMonthsAlone()
    {
        _payments.SetupSequence(p => p.ListUnrecordedAsync(RosterId, It.IsAny<int>(), September, It.IsAny<int>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync([Entry(1, "2018-09-01", 3000), Entry(2, "2018-09-02", 3000), Entry(3, "2018-03-01", null)])
            .ReturnsAsync([]);

        Assert.Equal(1, await Service().ProposeAsync(Key, default));

        Assert.Equal([(1, 3000m)], _added.Select(p => (p.RosterEntryId, p.CashYuan)));
        Assert.Null(_added[0].PaidOn);
    }

    [Fact]
    public async Task Pay_NotesDayAndWay_AndLeavesTheAmounts()
    {
        var stored = Stored(1, 3000);
        _payments.SetupSequence(p => p.ListUnpaidAsync(It.IsAny<int>(), It.IsAny<int>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync([stored]).ReturnsAsync([]);
        Assert.Equal(1, await Service().PayAsync(new PaySheet(Key, new DateOnly(2018, 10, 10), PayForm.BankTransfer), default));
        Assert.Equal((new DateOnly(2018, 10, 10), PayForm.BankTransfer, 3000m), (stored.PaidOn, stored.Way, stored.CashYuan));
    }

    [Theory]
    [InlineData(null, "Payment.PaydayMissing")]
    [InlineData("2018-10-16", "Payment.PaidInFuture")]
    public async Task Pay_WithoutASoundDay_IsRefused(string? day, string code)
    {
        DateOnly? paidOn = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(code, (await Assert.ThrowsAsync<DomainException>(() => Service().PayAsync(new PaySheet(Key, paidOn, PayForm.Cash), default))).Errors[0].Code);
    }

    [Fact]
    public async Task Close_SomebodyWithoutRecord_IsRefused()
    {
        Stored(1, 3000);
        _payments.Setup(p => p.CountOwedAsync(RosterId, It.IsAny<int>(), September, It.IsAny<CancellationToken>())).ReturnsAsync(2);
        var error = Assert.Single((await Assert.ThrowsAsync<DomainException>(() => Service().CloseAsync(Key, default))).Errors);
        Assert.Equal(("Payment.Owed", 2), (error.Code, error.Arguments[0]));
    }

    [Fact]
    public async Task Close_MonthNotOver_IsRefused()
    {
        Stored(1, 3000);
        Assert.Equal("Payment.MonthNotOver", (await Assert.ThrowsAsync<DomainException>(() => Service(new DateTimeOffset(2018, 9, 30, 4, 0, 0, TimeSpan.Zero)).CloseAsync(Key, default))).Errors[0].Code);
    }

    [Fact]
    public async Task ClosedMonth_TakesNoRows_OnlyCorrections()
    {
        var stored = Stored(1, 3000);
        await Service().CloseAsync(Key, default);
        Assert.True(stored.Sheet!.IsClosed);
        Assert.Equal("Payment.Closed", (await Assert.ThrowsAsync<DomainException>(() => SaveAsync(Row(1, 3100, shown: 3000)))).Errors[0].Code);

        await CorrectAsync(stored, 3100, " 补发全勤 ");

        var correction = Assert.Single(_added);
        Assert.Equal((1, "补发全勤", 3100m, true), (correction.Number, correction.Reason, correction.CashYuan, correction.IsCurrent));
        Assert.Equal((false, 3000m), (stored.IsCurrent, stored.CashYuan));
    }

    [Fact]
    public async Task Correct_OpenMonth_OrNothingChanged_OrNoReason_IsRefused()
    {
        var stored = Stored(1, 3000);
        Assert.Equal("Payment.NotClosed", await RefusedAsync(stored, 3100, "补发"));
        await Service().CloseAsync(Key, default);
        Assert.Equal("Payment.NothingCorrected", await RefusedAsync(stored, 3000, "补发"));
        Assert.Equal("Payment.ReasonMissing", await RefusedAsync(stored, 3100, " "));
        await CorrectAsync(stored, 3100, "补发");
        Assert.Equal("Payment.Superseded", await RefusedAsync(stored, 3200, "再补"));
    }

    private async Task<string> RefusedAsync(StipendPayment payment, decimal yuan, string reason) =>
        (await Assert.ThrowsAsync<DomainException>(() => CorrectAsync(payment, yuan, reason))).Errors[0].Code;

    private Task CorrectAsync(StipendPayment payment, decimal yuan, string reason)
    {
        _payments.Setup(p => p.FindAsync(RosterId, 5, It.IsAny<CancellationToken>())).ReturnsAsync(payment);
        return Service().CorrectAsync(new CorrectPayment { RosterId = RosterId, PaymentId = 5, Version = 1, Details = Amount(yuan), Reason = reason }, default);
    }

    private Task<int> SaveAsync(params TypedPayment[] rows) => Service().SaveAsync(new SavePayments(Key, rows), default);

    private PaymentService Service(DateTimeOffset? now = null) => new(
        _payments.Object,
        new SheetTemplates(_queries.Object),
        _unitOfWork.Object,
        TestUser.Coordinator,
        new BusinessClock(new FakeTimeProvider(now ?? Now), TimeZoneInfo.Utc));

    private StipendPayment Stored(int entry, decimal yuan)
    {
        var sheet = new PaymentSheet(_roster, September, SheetTemplate.Agreed);
        var payment = new StipendPayment(sheet, entry, Amount(yuan), TestUser.Coordinator, Now.UtcDateTime);
        _payments.Setup(p => p.FindSheetAsync(RosterId, September, It.IsAny<CancellationToken>())).ReturnsAsync(sheet);
        Stored(payment);
        return payment;
    }

    private void Stored(params StipendPayment[] payments) => _payments
        .Setup(p => p.ListCurrentAsync(It.IsAny<int>(), It.IsAny<IReadOnlyCollection<int>>(), It.IsAny<CancellationToken>()))
        .ReturnsAsync(payments.ToDictionary(p => p.RosterEntryId));

    private void VerifySaved(Times times) => _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), times);

    private static TypedPayment Row(int entry, decimal yuan, decimal? shown = null) =>
        new(entry, Amount(yuan), shown is null ? null : 1, shown is { } before ? PaymentMark.Of(Amount(before)) : "");

    private static PaymentDetails Amount(decimal yuan) => new() { Amounts = new Dictionary<int, decimal> { [1] = yuan } };

    private static UnrecordedEntry Entry(int id, string start, decimal? agreed) =>
        new(id, DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2019, 2, 28), agreed);
}
