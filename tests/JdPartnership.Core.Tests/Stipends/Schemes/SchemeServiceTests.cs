using JdPartnership.Core.Common;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Schemes;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.Stipends.Schemes;

public sealed class SchemeServiceTests
{
    private static readonly DateTime Now = new(2026, 4, 20, 4, 0, 0, DateTimeKind.Utc);

    private readonly Mock<ISchemeRepository> _schemes = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(Now));

    public SchemeServiceTests() =>
        _schemes.Setup(s => s.ListDeletedNamesAsync(It.IsAny<StipendAudience>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);

    [Fact]
    public async Task Create_TidiesLines_AndAVoucherNeverCounts()
    {
        StipendScheme? added = null;
        _schemes.Setup(s => s.Add(It.IsAny<StipendScheme>())).Callback<StipendScheme>(s => added = s);

        await Service().CreateAsync(Details(new(" 底薪 ", 2000, StipendForm.Cash, true), new("", null, StipendForm.Cash, true), new("购物券", 200, StipendForm.InKind, true)), default);

        Assert.Equal([(1, "底薪", true), (2, "购物券", false)], added!.Components.Select(c => (c.Order, c.Name, c.CountsTowardFloor)));
        Assert.StartsWith("scheme-", added.Code, StringComparison.Ordinal);
        Assert.True(added.Code.Length <= 40);
        _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), Times.Once());
    }

    [Theory]
    [InlineData("", "底薪", "2000", "Stipend.NameLength")]
    [InlineData("方案", "", "2000", "Stipend.ComponentNameLength")]
    [InlineData("方案", "底薪", "-1", "Stipend.AmountOutOfRange")]
    [InlineData("方案", "底薪", "0.001", "Stipend.AmountOutOfRange")]
    public async Task Create_BadDetails_AreRefused_AndNothingIsStored(string name, string component, string amount, string code)
    {
        var details = Details(new ComponentDetails(component, decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), StipendForm.Cash, true)) with { Name = name };
        Assert.Contains(code, (await Assert.ThrowsAsync<DomainException>(() => Service().CreateAsync(details, default))).Errors.Select(e => e.Code));
        _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), Times.Never());
    }

    [Fact]
    public async Task Create_NothingOrTheSameTwice_OrEndingBeforeItBegins_IsRefused()
    {
        Assert.Equal(["Stipend.NoComponents"], await RefusedAsync(Details()));
        Assert.Equal(["Stipend.ComponentTwice"], await RefusedAsync(Details(new("底薪", 1, StipendForm.Cash, true), new("底 薪", 2, StipendForm.Cash, true))));
        Assert.Equal(["Stipend.EndBeforeStart"], await RefusedAsync(Details(new ComponentDetails("底薪", 1, StipendForm.Cash, true)) with { ValidFrom = new(2026, 2, 1), ValidTo = new(2026, 1, 31) }));
    }

    [Fact]
    public async Task Update_KeepsTheRowsOfLinesThatStay()
    {
        var scheme = new StipendScheme("s", "方案", StipendAudience.Intern);
        scheme.AddComponent(new StipendComponent(1, "底薪", 2000, StipendForm.Cash, true));
        scheme.AddComponent(new StipendComponent(2, "绩效", 500, StipendForm.Cash, true));
        var kept = scheme.Components.First();
        _schemes.Setup(s => s.FindAsync(7, It.IsAny<CancellationToken>())).ReturnsAsync(scheme);

        await Service().UpdateAsync(7, 1, Details(new("底薪", 2000, StipendForm.Cash, true), new("绩效", 600, StipendForm.Cash, true)), default);

        Assert.Same(kept, scheme.Components.Single(c => c.Name == "底薪"));
        Assert.Equal(600m, scheme.Components.Single(c => c.Name == "绩效").AmountYuan);
        _unitOfWork.Verify(u => u.ExpectVersion(scheme, 1), Times.Once());
    }

    [Fact]
    public async Task Update_StaleOrUnknown_ChangesNothing()
    {
        _schemes.Setup(s => s.FindAsync(7, It.IsAny<CancellationToken>())).ReturnsAsync(new StipendScheme("s", "方案", StipendAudience.Intern));
        var details = Details(new ComponentDetails("底薪", 1, StipendForm.Cash, true));
        await Assert.ThrowsAsync<ConcurrencyException>(() => Service().UpdateAsync(7, 2, details, default));
        await Assert.ThrowsAsync<NotFoundException>(() => Service().UpdateAsync(8, 1, details, default));
        _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), Times.Never());
    }

    [Fact]
    public async Task Delete_AndRestore_AreStored_AndDeletingTwiceKeepsTheFirstTime()
    {
        var scheme = Stored();
        await Service().DeleteAsync(7, default);
        Assert.Equal(Now, scheme.DeletedAt);
        _time.Advance(TimeSpan.FromDays(1));
        await Service().DeleteAsync(7, default);
        Assert.Equal(Now, scheme.DeletedAt);

        await Service().RestoreAsync(7, default);
        Assert.Null(scheme.DeletedAt);
        _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), Times.Exactly(3));
        await Assert.ThrowsAsync<NotFoundException>(() => Service().DeleteAsync(8, default));
        await Assert.ThrowsAsync<NotFoundException>(() => Service().RestoreAsync(8, default));
    }

    [Fact]
    public async Task Update_OfADeletedScheme_IsRefused()
    {
        Stored().Delete(Now);
        var refused = await Assert.ThrowsAsync<DomainException>(() => Service().UpdateAsync(7, 1, Details(new ComponentDetails("底薪", 1, StipendForm.Cash, true)), default));
        Assert.Equal("Stipend.Deleted", Assert.Single(refused.Errors).Code);
    }

    [Theory]
    [InlineData("方 案", true)]
    [InlineData("方案二", false)]
    public async Task Create_NameOfOneInTheRecycleBin_IsRefusedAtItsField(string deleted, bool isRefused)
    {
        _schemes.Setup(s => s.ListDeletedNamesAsync(StipendAudience.Intern, It.IsAny<CancellationToken>())).ReturnsAsync([deleted]);
        var create = () => Service().CreateAsync(Details(new ComponentDetails("底薪", 1, StipendForm.Cash, true)), default);
        if (isRefused)
        {
            var error = Assert.Single((await Assert.ThrowsAsync<DomainException>(create)).Errors);
            Assert.Equal(("Stipend.NameInRecycleBin", nameof(SchemeDetails.Name)), (error.Code, error.Field));
        }
        else
        {
            await create();
        }

        _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), Times.Exactly(isRefused ? 0 : 1));
    }

    private StipendScheme Stored()
    {
        var scheme = new StipendScheme("s", "方案", StipendAudience.Intern);
        _schemes.Setup(s => s.FindAsync(7, It.IsAny<CancellationToken>())).ReturnsAsync(scheme);
        return scheme;
    }

    private async Task<IEnumerable<string>> RefusedAsync(SchemeDetails details) =>
        (await Assert.ThrowsAsync<DomainException>(() => Service().CreateAsync(details, default))).Errors.Select(e => e.Code);

    private SchemeService Service() => new(_schemes.Object, _unitOfWork.Object, new BusinessClock(_time, TimeZoneInfo.Utc));

    private static SchemeDetails Details(params ComponentDetails[] components) => new() { Name = "方案", Components = components };
}
