using JdPartnership.Core.Colleges;
using JdPartnership.Core.Colleges.LookAlikes;
using JdPartnership.Core.Common;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.Colleges;

public sealed class CollegeServiceTests
{
    private readonly Mock<ICollegeRepository> _colleges = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly BusinessClock _clock = new(new FakeTimeProvider(new DateTimeOffset(2018, 9, 30, 4, 0, 0, TimeSpan.Zero)), TimeZoneInfo.Utc);

    public CollegeServiceTests() => Known();

    [Fact]
    public async Task Create_NewName_IsStoredOnce()
    {
        College? added = null;
        _colleges.Setup(c => c.Add(It.IsAny<College>())).Callback<College>(c => added = c);

        await Service().CreateAsync(new CreateCollege { Details = Details(" 江苏财经职业技术学院 ") }, default);

        Assert.Equal("江苏财经职业技术学院", added!.Name);
        VerifySaved(Times.Once());
    }

    [Fact]
    public async Task Create_RulesBroken_GivesAllErrorsAndStoresNothing()
    {
        var refusal = await Assert.ThrowsAsync<DomainException>(() =>
            Service().CreateAsync(new CreateCollege { Details = Details("") with { SchoolCode = "1", CreditCode = "2" } }, default));

        Assert.Equal(["College.NameRequired", "College.SchoolCodeFormat", "College.CreditCodeFormat"], refusal.Errors.Select(e => e.Code));
        VerifySaved(Times.Never());
    }

    [Theory]
    [InlineData("宿州學院", false, false, "College.NameTaken")]
    [InlineData("宿州学院", true, false, "College.NameIsAlias")]
    [InlineData("宿州学院", false, true, "College.NameInRecycleBin")]
    [InlineData("宿州学院", true, true, "College.NameInRecycleBin")]
    public async Task Create_NameTaken_CannotBeConfirmedAway(string stored, bool isAlias, bool isDeleted, string code)
    {
        Known(new KnownName(5, "甲学院", stored, isAlias, "34", isDeleted));

        var refusal = await Assert.ThrowsAsync<DomainException>(() =>
            Service().CreateAsync(new CreateCollege { Details = Details("宿州学院"), ConfirmedOthers = [5] }, default));

        var error = Assert.Single(refusal.Errors);
        Assert.Equal((code, "Name"), (error.Code, error.Field));
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task Create_LookAlike_AsksAndStoresOnceConfirmed()
    {
        Known(Name(5, "河南工业职业技术学院"));
        var details = Details("河南工业职业学院");

        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service().CreateAsync(new CreateCollege { Details = details, ConfirmedOthers = [6] }, default));
        Assert.Equal("College.LooksAlike", Assert.Single(refusal.Errors).Code);
        VerifySaved(Times.Never());

        await Service().CreateAsync(new CreateCollege { Details = details, ConfirmedOthers = [5] }, default);
        VerifySaved(Times.Once());
    }

    [Fact]
    public async Task Create_CodesHeldByOthers_GivesBothErrors()
    {
        _colleges.Setup(c => c.FindBySchoolCodeAsync("4134010357", It.IsAny<CancellationToken>())).ReturnsAsync(new CodeHolder(9, "安徽大学"));
        _colleges.Setup(c => c.FindByCreditCodeAsync("12100000400000624D", It.IsAny<CancellationToken>())).ReturnsAsync(new CodeHolder(8, "北京大学"));

        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service().CreateAsync(
            new CreateCollege { Details = Details("甲学院") with { SchoolCode = "4134010357", CreditCode = "12100000400000624d" } }, default));

        Assert.Equal(["College.SchoolCodeHeldBy", "College.CreditCodeHeldBy"], refusal.Errors.Select(e => e.Code));
    }

    [Fact]
    public async Task Update_SameName_IsNotComparedWithOthers()
    {
        var college = Stored("河南工业职业学院");
        Known(Name(5, "河南工业职业技术学院"));

        await Service().UpdateAsync(new UpdateCollege { Id = 0, Version = 1, Details = Details("河南工业职业学院") with { City = "郑州" } }, default);

        Assert.Equal("郑州", college.City);
        _unitOfWork.Verify(u => u.ExpectVersion(college, 1), Times.Once());
        VerifySaved(Times.Once());
    }

    [Fact]
    public async Task Update_TakesBackAFormerName_DropsTheAlias()
    {
        var college = Stored("甲学院");
        college.AddAlias("乙学院", null);

        await Service().UpdateAsync(new UpdateCollege { Id = 0, Version = 1, Details = Details("乙学院") }, default);

        Assert.Equal("乙学院", college.Name);
        Assert.Empty(college.Aliases);
    }

    [Fact]
    public async Task Update_StaleVersion_ChangesNothing()
    {
        var college = Stored("甲学院");

        await Assert.ThrowsAsync<ConcurrencyException>(() => Service().UpdateAsync(new UpdateCollege { Id = 0, Version = 2, Details = Details("乙学院") }, default));

        Assert.Equal("甲学院", college.Name);
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task Update_InRecycleBin_SaysSo()
    {
        Stored("甲学院").Delete(_clock.UtcNow);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service().UpdateAsync(new UpdateCollege { Id = 0, Version = 1, Details = Details("甲学院") }, default));

        Assert.Equal("College.Deleted", Assert.Single(refusal.Errors).Code);
    }

    [Fact]
    public async Task DeleteAndRestore_KeepTheCollege()
    {
        var college = Stored("甲学院");

        await Service().DeleteAsync(0, default);
        Assert.Equal(_clock.UtcNow, college.DeletedAt);

        await Service().RestoreAsync(0, default);
        Assert.Null(college.DeletedAt);
        VerifySaved(Times.Exactly(2));
    }

    [Fact]
    public async Task UnknownCollege_IsNotFound()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => Service().UpdateAsync(new UpdateCollege { Id = 7, Version = 1, Details = Details("甲学院") }, default));
        await Assert.ThrowsAsync<NotFoundException>(() => Service().DeleteAsync(7, default));
        await Assert.ThrowsAsync<NotFoundException>(() => Service().RestoreAsync(7, default));
        await Assert.ThrowsAsync<NotFoundException>(() => Aliases().AddAsync(new AddCollegeAlias { CollegeId = 7, Name = "乙" }, default));
        await Assert.ThrowsAsync<NotFoundException>(() => Aliases().RemoveAsync(7, 1, default));
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task AddAlias_FreeName_IsStored()
    {
        var college = Stored("山东水利职业学院");

        await Aliases().AddAsync(new AddCollegeAlias { CollegeId = 0, Name = " 山东水利学院 ", Source = " ", ValidFrom = new DateOnly(2000, 1, 1) }, default);

        var alias = Assert.Single(college.Aliases);
        Assert.Equal(("山东水利学院", null, new DateOnly(2000, 1, 1)), (alias.Name, alias.Source, alias.ValidFrom));
        VerifySaved(Times.Once());
    }

    [Fact]
    public async Task AddAlias_NameOfAnyCollege_IsRefused()
    {
        Stored("甲学院");
        Known(Name(5, "乙学院"), new KnownName(6, "丙学院", "丁学院", IsAlias: true, null, IsDeleted: false));

        Assert.Equal("College.NameTaken", await RefusalAsync("乙学院"));
        Assert.Equal("College.NameIsAlias", await RefusalAsync("丁学院"));
        Assert.Equal("College.NameRequired", await RefusalAsync(" "));
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task AddAlias_EndsBeforeStart_IsRefused()
    {
        Stored("甲学院");
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Aliases().AddAsync(
            new AddCollegeAlias { CollegeId = 0, Name = "乙", ValidFrom = new DateOnly(2001, 1, 1), ValidTo = new DateOnly(2000, 1, 1) }, default));
        Assert.Equal("College.AliasEndsBeforeStart", Assert.Single(refusal.Errors).Code);
    }

    [Fact]
    public async Task RemoveAlias_GivesWhatIsNeededToPutItBack()
    {
        var college = Stored("甲学院");
        college.AddAlias("乙学院", "2019 年年报", new DateOnly(2000, 1, 1), new DateOnly(2010, 1, 1));

        var removed = await Aliases().RemoveAsync(0, 0, default);

        Assert.Empty(college.Aliases);
        Assert.Equal(("乙学院", "2019 年年报", new DateOnly(2000, 1, 1), new DateOnly(2010, 1, 1)), (removed.Name, removed.Source, removed.ValidFrom, removed.ValidTo));
    }

    private async Task<string> RefusalAsync(string alias)
    {
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Aliases().AddAsync(new AddCollegeAlias { CollegeId = 0, Name = alias }, default));
        return Assert.Single(refusal.Errors).Code;
    }

    private CollegeService Service() => new(_colleges.Object, new CollegeNames(_colleges.Object), _unitOfWork.Object, _clock);

    private CollegeAliasService Aliases() => new(_colleges.Object, new CollegeNames(_colleges.Object), _unitOfWork.Object);

    private static CollegeDetails Details(string name) => new() { Name = name, Type = CollegeType.JuniorCollege };

    private static KnownName Name(int id, string name) => new(id, name, name, IsAlias: false, null, IsDeleted: false);

    private void Known(params KnownName[] names) => _colleges.Setup(c => c.ListNamesAsync(It.IsAny<CancellationToken>())).ReturnsAsync(names);

    // A college that is not stored has id 0.
    private College Stored(string name)
    {
        var college = new College(Details(name));
        _colleges.Setup(c => c.FindAsync(0, It.IsAny<CancellationToken>())).ReturnsAsync(college);
        return college;
    }

    private void VerifySaved(Times times) => _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), times);
}
