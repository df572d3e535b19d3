using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Counting;
using Moq;

namespace JdPartnership.Core.Tests.Internships;

public sealed class HeadcountAdoptionTests
{
    private readonly Mock<IHeadcountRepository> _headcounts = new();
    private readonly Mock<ICountedHeadcountQueries> _counted = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();

    public HeadcountAdoptionTests()
    {
        _counted.Setup(c => c.ListAsync(7, It.IsAny<CancellationToken>())).ReturnsAsync([new CountedPersons(7, 2026, 38, 40)]);
        Stored();
    }

    [Fact]
    public async Task Adopt_DeclaredNumber_IsReplacedAndCitesTheRosters()
    {
        var declared = new Headcount(7, 2026, 40, "院校来函");
        Stored(declared);
        Assert.Equal(38, await AdoptAsync(7, 2026));
        Assert.Equal((38, "名册"), (declared.Persons, declared.Source));
        _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), Times.Once());
    }

    [Fact]
    public async Task Adopt_NothingDeclared_IsAdded()
    {
        Headcount? added = null;
        _headcounts.Setup(h => h.Add(It.IsAny<Headcount>())).Callback<Headcount>(h => added = h);
        await AdoptAsync(7, 2026);
        Assert.Equal((7, 2026, 38, "名册"), (added!.CollegeId, added.Year, added.Persons, added.Source));
    }

    [Fact]
    public async Task Adopt_NothingCounted_IsNotFound()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => AdoptAsync(7, 2025));
        _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), Times.Never());
    }

    [Fact]
    public async Task Adopt_SomebodyDeclaredMeanwhile_IsAConflict()
    {
        _unitOfWork.Setup(u => u.SaveChangesAsync(It.IsAny<CancellationToken>())).ThrowsAsync(new DuplicateException("Headcount.YearTaken", "Year"));
        await Assert.ThrowsAsync<ConcurrencyException>(() => AdoptAsync(7, 2026));
    }

    private Task<int> AdoptAsync(int college, int year) => new HeadcountAdoption(_headcounts.Object, _counted.Object, _unitOfWork.Object).AdoptAsync(college, year, default);

    private void Stored(params Headcount[] rows) => _headcounts
        .Setup(h => h.ListAsync(It.IsAny<IReadOnlyCollection<int>>(), It.IsAny<IReadOnlyCollection<int>>(), It.IsAny<CancellationToken>()))
        .ReturnsAsync(rows);
}
