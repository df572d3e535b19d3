using JdPartnership.Core.Common;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Periods;
using Moq;

namespace JdPartnership.Core.Tests.Reports.Periods;

public sealed class PeriodServiceTests
{
    private readonly Mock<IPeriodRepository> _periods = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly ReportPeriod _stored = new(PeriodDetailsTests.Good);

    public PeriodServiceTests() => _periods.Setup(p => p.FindAsync("2020", default)).ReturnsAsync(_stored);

    private PeriodService Service => new(_periods.Object, _unitOfWork.Object);

    [Fact]
    public async Task Propose_IsTheYearAfterTheNewest_WordedLikeIt()
    {
        _periods.Setup(p => p.FindNewestAsync(default)).ReturnsAsync(_stored);

        var proposed = await Service.ProposeAsync(default);

        Assert.Equal(
            PeriodDetailsTests.Good with { Label = "2021", Start = new DateOnly(2019, 10, 1), End = new DateOnly(2020, 9, 30) },
            proposed);
    }

    [Fact]
    public async Task Propose_WithoutAnyPeriod_IsNothing() => Assert.Null(await Service.ProposeAsync(default));

    [Fact]
    public async Task Create_StoresWhatWasTidied()
    {
        ReportPeriod? added = null;
        _periods.Setup(p => p.Add(It.IsAny<ReportPeriod>())).Callback((ReportPeriod p) => added = p);

        Assert.Equal("2021", await Service.CreateAsync(PeriodDetailsTests.Good with { Label = "２０２１" }, default));

        Assert.Equal(("2021", "（2021年度）"), (added!.Label, added.LabelText));
        _unitOfWork.Verify(u => u.SaveChangesAsync(default), Times.Once);
    }

    [Fact]
    public async Task Create_OfATakenLabel_OrABrokenRule_TellsAllAtOnce()
    {
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service.CreateAsync(PeriodDetailsTests.Good with { Title = "" }, default));

        Assert.Equal(["Period.TitleLength", "ReportPeriod.LabelTaken"], refusal.Errors.Select(e => e.Code));
        _unitOfWork.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task Update_KeepsItsOwnLabel_OrTakesAFreeOne()
    {
        Assert.Equal("2020", await Service.UpdateAsync(Update(PeriodDetailsTests.Good with { Title = "新标题" }), default));
        Assert.Equal("新标题", _stored.Title);
        Assert.Equal("2020B", await Service.UpdateAsync(Update(PeriodDetailsTests.Good with { Label = "2020b" }), default));
        _unitOfWork.Verify(u => u.ExpectVersion(_stored, _stored.Version), Times.Exactly(2));
    }

    [Fact]
    public async Task Update_OfAStaleVersion_OrAnUnknownPeriod_ChangesNothing()
    {
        await Assert.ThrowsAsync<ConcurrencyException>(() => Service.UpdateAsync(Update(PeriodDetailsTests.Good with { Title = "新" }) with { Version = 7 }, default));
        await Assert.ThrowsAsync<NotFoundException>(() => Service.UpdateAsync(Update(PeriodDetailsTests.Good) with { Label = "1999" }, default));
        Assert.Equal(PeriodDetailsTests.Good.Title, _stored.Title);
        _unitOfWork.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task Remove_IsRefusedWhileSomethingBelongsToIt()
    {
        _periods.Setup(p => p.IsUsedAsync(_stored.Id, default)).ReturnsAsync(true);
        await Assert.ThrowsAsync<DomainException>(() => Service.RemoveAsync("2020", default));
        _periods.Verify(p => p.Remove(It.IsAny<ReportPeriod>()), Times.Never);

        _periods.Setup(p => p.IsUsedAsync(_stored.Id, default)).ReturnsAsync(false);
        await Service.RemoveAsync("2020", default);
        _periods.Verify(p => p.Remove(_stored), Times.Once);
    }

    private UpdatePeriod Update(PeriodDetails details) => new() { Label = "2020", Version = _stored.Version, Details = details };
}
