using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.Internships;

public sealed class HeadcountServiceTests
{
    private readonly Mock<IHeadcountRepository> _headcounts = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();

    public HeadcountServiceTests()
    {
        _headcounts.Setup(h => h.ListKnownAsync(It.IsAny<IReadOnlyCollection<int>>(), It.IsAny<CancellationToken>())).ReturnsAsync([1, 2]);
        Stored();
    }

    [Fact]
    public async Task Save_NothingTouched_StoresNothing()
    {
        Assert.Equal(0, await SaveAsync(Cell(1, 2018, 640, 640), Cell(1, 2017, null, null)));
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task Save_ChangedNumber_IsDeclaredWithItsSource()
    {
        var stored = new Headcount(1, 2018, 640, "2019 年年报");
        Stored(stored);

        Assert.Equal(1, await Service().SaveAsync(new SaveHeadcounts { Cells = [Cell(1, 2018, 740, 640)], Source = " 院校来函 " }, default));

        Assert.Equal((740, "院校来函"), (stored.Persons, stored.Source));
        _unitOfWork.Verify(u => u.ExpectVersion(stored, 1), Times.Once());
        VerifySaved(Times.Once());
    }

    [Fact]
    public async Task Save_NoSource_NamesWhoDeclaredIt()
    {
        var stored = new Headcount(1, 2018, 640, "2019 年年报");
        Stored(stored);
        await SaveAsync(Cell(1, 2018, 740, 640));
        Assert.Equal("门户填报（coordinator，2018-09-30）", stored.Source);
    }

    [Fact]
    public async Task Save_NewNumber_IsAdded()
    {
        Headcount? added = null;
        _headcounts.Setup(h => h.Add(It.IsAny<Headcount>())).Callback<Headcount>(h => added = h);
        await SaveAsync(Cell(2, 2019, 0, null));
        Assert.Equal((2, 2019, 0), (added!.CollegeId, added.Year, added.Persons));
        VerifySaved(Times.Once());
    }

    [Fact]
    public async Task Save_EmptiedCell_IsRefusedUntilSaidToBeRemoved()
    {
        var stored = new Headcount(1, 2018, 640, null);
        Stored(stored);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => SaveAsync(Cell(1, 2018, null, 640)));
        var error = Assert.Single(refusal.Errors);
        Assert.Equal(("Headcount.Emptied", "Cells[1-2018]"), (error.Code, error.Field));
        VerifySaved(Times.Never());

        await Service().SaveAsync(new SaveHeadcounts { Cells = [Cell(1, 2018, null, 640)], RemoveEmptied = true }, default);
        _headcounts.Verify(h => h.Remove(stored), Times.Once());
        VerifySaved(Times.Once());
    }

    [Fact]
    public async Task Save_SeveralBadCells_GivesEachItsErrorAndStoresNothing()
    {
        var refusal = await Assert.ThrowsAsync<DomainException>(() =>
            SaveAsync(Cell(1, 2018, -1, null), Cell(1, 2017, Headcount.MaximumPersons + 1, null), Cell(1, 1999, 5, null), Cell(2, 2018, 7, null)));

        Assert.Equal(
            [("Headcount.Negative", "Cells[1-2018]"), ("Headcount.TooLarge", "Cells[1-2017]"), ("Headcount.YearOutOfRange", "Cells[1-1999]")],
            refusal.Errors.Select(e => (e.Code, e.Field)));
        VerifySaved(Times.Never());
    }

    [Theory]
    [InlineData(740, 640, 2)]
    [InlineData(740, null, 0)]
    public async Task Save_TouchedCellChangedMeanwhile_IsRefused(int typed, int? shown, int version)
    {
        Stored(new Headcount(1, 2018, 700, null));
        await Assert.ThrowsAsync<ConcurrencyException>(() => Service().SaveAsync(
            new SaveHeadcounts { Cells = [new TypedHeadcount(1, 2018, typed, shown is { } s ? new ShownHeadcount(s, version) : null)] }, default));
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task Save_TouchedCellRemovedMeanwhile_IsRefused() =>
        await Assert.ThrowsAsync<ConcurrencyException>(() => SaveAsync(Cell(1, 2018, 740, 640)));

    [Fact]
    public async Task Save_SomebodyTypedTheSame_IsNoConflict()
    {
        Stored(new Headcount(1, 2018, 740, null));
        Assert.Equal(0, await Service().SaveAsync(new SaveHeadcounts { Cells = [new TypedHeadcount(1, 2018, 740, new ShownHeadcount(640, 9))] }, default));
    }

    [Fact]
    public async Task Save_EmptyCellFilledByTwoAtOnce_IsAConflict()
    {
        _unitOfWork.Setup(u => u.SaveChangesAsync(It.IsAny<CancellationToken>())).ThrowsAsync(new DuplicateException("Headcount.YearTaken", "Year"));
        await Assert.ThrowsAsync<ConcurrencyException>(() => SaveAsync(Cell(1, 2018, 740, null)));
    }

    [Fact]
    public async Task Save_CollegeOutsideTheScope_IsNotFound()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => SaveAsync(Cell(3, 2018, 740, null)));
        VerifySaved(Times.Never());
    }

    private Task<int> SaveAsync(params TypedHeadcount[] cells) => Service().SaveAsync(new SaveHeadcounts { Cells = cells }, default);

    private HeadcountService Service() => new(
        _headcounts.Object,
        _unitOfWork.Object,
        new SystemUser("coordinator"),
        new BusinessClock(new FakeTimeProvider(new DateTimeOffset(2018, 9, 29, 16, 30, 0, TimeSpan.Zero)), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")));

    private static TypedHeadcount Cell(int college, int year, int? persons, int? shown) =>
        new(college, year, persons, shown is { } s ? new ShownHeadcount(s, 1) : null);

    private void Stored(params Headcount[] rows) => _headcounts
        .Setup(h => h.ListAsync(It.IsAny<IReadOnlyCollection<int>>(), It.IsAny<IReadOnlyCollection<int>>(), It.IsAny<CancellationToken>()))
        .ReturnsAsync(rows);

    private void VerifySaved(Times times) => _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), times);
}
