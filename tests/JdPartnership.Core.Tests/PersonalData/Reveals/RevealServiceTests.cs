using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.PersonalData.Reveals;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.PersonalData.Reveals;

public sealed class RevealServiceTests : IDisposable
{
    private const string LongReason = "学生在岗受伤，需向保险公司报案并核对本人证件号码";
    private static readonly DateOnly Grown = new(2005, 1, 1);
    private static readonly Person Coordinator = new(2, "coordinator", Role.Coordinator);
    private static readonly Person Administrator = new(1, "admin", Role.Administrator);

    private readonly Mock<IRevealRepository> _reveals = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly PersonalDataProtector _protector = new(TestKeys.Of(1));
    private readonly List<PersonalDataUse> _stored = [];
    private readonly List<PersonalDataUse> _added = [];

    // One in the morning in Shanghai is still the day before in Greenwich.
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 8, 31, 17, 0, 0, TimeSpan.Zero));

    public RevealServiceTests()
    {
        _reveals.Setup(r => r.Add(It.IsAny<PersonalDataUse>())).Callback<PersonalDataUse>(_added.Add);
        _unitOfWork.Setup(u => u.SaveChangesAsync(default)).Callback(() => _stored.AddRange(_added)).Returns(Task.CompletedTask);
    }

    [Theory]
    [InlineData(PersonalFields.IdNumber, SealedEntry.IdNumber, null)]
    [InlineData(PersonalFields.Phone, null, SealedEntry.Phone)]
    [InlineData(PersonalFields.IdNumber | PersonalFields.Phone, SealedEntry.IdNumber, SealedEntry.Phone)]
    public async Task Reveal_OfAGrownUp_ShowsWhatWasAskedFor_AndNoMore(PersonalFields fields, string? number, string? phone)
    {
        Holds(SealedEntry.Of(_protector, Grown));

        var shown = await RevealAsync(Coordinator, Asking() with { Fields = fields });

        Assert.Equal((number, phone), (shown.IdNumber, shown.Phone));
        var use = Assert.Single(_stored);
        Assert.Equal((UseKind.Shown, "coordinator", fields, false, 1), (use.Kind, use.UserName, use.Fields, use.ConcernsMinors, use.Persons));
        Assert.Equal("王*明 320*************29", use.Subject);
        Assert.Equal("补办保险", use.Reason);
    }

    [Fact]
    public async Task Use_HoldsNeitherNumberNorName()
    {
        Holds(SealedEntry.Of(_protector, Grown));
        await RevealAsync(Coordinator, Asking() with { Fields = PersonalFields.IdNumber | PersonalFields.Phone });

        var texts = typeof(PersonalDataUse).GetProperties().Select(p => p.GetValue(_stored[0])?.ToString() ?? "").ToList();
        Assert.DoesNotContain(texts, t => t.Contains(SealedEntry.IdNumber, StringComparison.Ordinal) || t.Contains(SealedEntry.Phone, StringComparison.Ordinal));
        Assert.DoesNotContain(texts, t => t.Contains("王小明", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Use_ThatCannotBeStored_ShowsNothing()
    {
        Holds(SealedEntry.Of(_protector, Grown));
        _unitOfWork.Setup(u => u.SaveChangesAsync(default)).ThrowsAsync(new InvalidOperationException("disk full"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => RevealAsync(Coordinator, Asking()));
    }

    [Fact]
    public async Task Value_ThatDoesNotOpen_IsSaid_AndTheAttemptStaysOnRecord()
    {
        using var others = new PersonalDataProtector(TestKeys.Of(7));
        Holds(SealedEntry.Of(others, Grown));

        Assert.Equal("Reveal.CannotOpen", await RefusalAsync(Coordinator, Asking()));
        Assert.Single(_stored);
    }

    // Today at the enterprise is 1 September 2026.
    [Theory]
    [InlineData("2008-09-01", false)]
    [InlineData("2008-09-02", true)]
    [InlineData("2010-01-01", true)]
    [InlineData(null, true)]
    public async Task Age_IsThatOfTheDay_AndUnknownCountsAsMinor(string? birth, bool isMinor)
    {
        Holds(SealedEntry.Of(_protector, birth is null ? null : DateOnly.Parse(birth, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(isMinor, (await Service(Coordinator).GetAsync(5, 6, default)).IsMinor);
        if (isMinor)
        {
            Assert.Equal("Reveal.Minor", await RefusalAsync(Coordinator, Asking() with { Reason = LongReason, Ground = LegalGround.LegalDuty }));
            Assert.Empty(_added);
        }
        else
        {
            Assert.NotNull((await RevealAsync(Coordinator, Asking())).IdNumber);
        }
    }

    [Fact]
    public async Task Administrator_SeesAMinor_OnlyWithGroundAndALongerReason()
    {
        Holds(SealedEntry.Of(_protector, new DateOnly(2010, 1, 1)));

        var refusal = await Assert.ThrowsAsync<DomainException>(() => RevealAsync(Administrator, Asking()));
        Assert.Equal(["Reveal.ReasonTooShort", "Reveal.GroundMissing"], refusal.Errors.Select(e => e.Code));

        var shown = await RevealAsync(Administrator, Asking() with { Reason = LongReason, Ground = LegalGround.LegalDuty });
        Assert.Equal(SealedEntry.IdNumber, shown.IdNumber);
        Assert.Equal((true, LegalGround.LegalDuty), (_stored.Single().ConcernsMinors, _stored.Single().Ground));
    }

    [Theory]
    [InlineData(PersonalFields.None, "补办保险", "Reveal.NothingChosen")]
    [InlineData(PersonalFields.Phone, null, "Reveal.ReasonTooShort")]
    [InlineData(PersonalFields.Phone, "   ", "Reveal.ReasonTooShort")]
    [InlineData(PersonalFields.Phone, "x.x", "Reveal.ReasonTooShort")]
    public async Task What_is_not_said_is_asked_for(PersonalFields fields, string? reason, string code)
    {
        Holds(SealedEntry.Of(_protector, Grown));
        Assert.Equal(code, await RefusalAsync(Coordinator, Asking() with { Fields = fields, Reason = reason }));
        Assert.Empty(_added);
    }

    [Fact]
    public async Task Reason_TooLong_IsRefused()
    {
        Holds(SealedEntry.Of(_protector, Grown));
        Assert.Equal("Reveal.ReasonTooLong", await RefusalAsync(Coordinator, Asking() with { Reason = new string('长', PersonalDataUse.ReasonLength + 1) }));
    }

    [Theory]
    [InlineData(RevealRules.MostInWindow - 1, false)]
    [InlineData(RevealRules.MostInWindow, true)]
    public async Task Looks_AreLimitedOverAllNodes(int before, bool refused)
    {
        Holds(SealedEntry.Of(_protector, Grown));
        _reveals.Setup(r => r.CountAsync("coordinator", _time.GetUtcNow().UtcDateTime - RevealRules.Window, default)).ReturnsAsync(before);

        Assert.Equal(refused ? "Reveal.TooMany" : null, await RefusalAsync(Coordinator, Asking()));
        Assert.Equal(refused ? 0 : 1, _stored.Count);
    }

    [Fact]
    public async Task Erased_HasNothingToShow()
    {
        var entry = SealedEntry.Of(_protector, Grown);
        entry.Sealed = [];
        Holds(entry);
        Assert.Equal("Reveal.Erased", await RefusalAsync(Coordinator, Asking()));
    }

    [Fact]
    public async Task Unknown_IsNotFound() => await Assert.ThrowsAsync<NotFoundException>(() => RevealAsync(Coordinator, Asking()));

    [Fact]
    public void Shown_NeverPrintsItself()
    {
        var masked = new MaskedPerson(1, 2, "批次", "院校", "王小明", "3*", null, IsMinor: false, IsErased: false);
        Assert.DoesNotContain(SealedEntry.IdNumber, new RevealedPerson(masked, SealedEntry.IdNumber, SealedEntry.Phone).ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _protector.Dispose();

    private static RevealPerson Asking() => new() { RosterId = 5, EntryId = 6, Fields = PersonalFields.IdNumber, Reason = " 补办保险 " };

    private void Holds(RosterEntry entry) => _reveals.Setup(r => r.FindAsync(5, 6, default)).ReturnsAsync(entry);

    private async Task<string?> RefusalAsync(Person user, RevealPerson command)
    {
        var refusal = await Record.ExceptionAsync(() => RevealAsync(user, command));
        return refusal is null ? null : Assert.Single(Assert.IsType<DomainException>(refusal).Errors).Code;
    }

    private Task<RevealedPerson> RevealAsync(Person user, RevealPerson command) => Service(user).RevealAsync(command, default);

    private RevealService Service(Person user) => new(
        _reveals.Object, _protector, _unitOfWork.Object, user, new BusinessClock(_time, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")));
}
