using System.Globalization;
using JdPartnership.Core.Audit;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Localization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Web.Tests.Localization;

/// <summary>The history speaks of every kind of row, every field and every choice in words, never by the names of the code.</summary>
public sealed class ChangeTextTests : IClassFixture<PortalFixture>, IDisposable
{
    private static readonly PortalLocalizer L = new();

    private readonly PortalFixture _portal;
    private readonly (CultureInfo, CultureInfo) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    // English words may be the names of the code.
    public ChangeTextTests(PortalFixture portal)
    {
        _portal = portal;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
    }

    [Fact]
    public async Task EveryKindOfRow_HasAWord() =>
        Assert.Empty((await EntitiesAsync()).Select(e => e.ShortName()).Where(name => ChangeText.Entity(name, L) == name));

    [Fact]
    public async Task EveryFieldThatIsShown_HasAWord() => Assert.Empty(
        from field in await FieldsAsync()
        where ChangedFieldText.Of(field.Entity, field.Name, L) == field.Name
        select $"{field.Entity}.{field.Name}");

    [Fact]
    public async Task EveryChoiceThatIsShown_HasWords() => Assert.Empty(
        from field in await FieldsAsync()
        where ChangedValueText.TypeOf(field.Entity, field.Name) is not { } type || !ChangedValueText.HasWordsFor(type)
        select $"{field.Entity}.{field.Name}");

    [Theory]
    [InlineData("RosterUpload", "State", "Applied", "已导入")]
    [InlineData("Roster", "State", "Approved", "已通过")]
    [InlineData("CooperationForm", "Status", "Planned", "待建")]
    [InlineData("TrainingCentre", "Status", "Planned", "待建")]
    [InlineData("College", "Status", "Terminated", "已终止")]
    [InlineData("College", "ProvinceCode", "32", "江苏")]
    [InlineData("College", "IsDoubleHigh", "True", "是")]
    [InlineData("RosterEntry", "MonthlyPay", "3800.0", "3,800")]
    [InlineData("PaymentSheet", "Month", "2026-11-01", "2026-11")]
    [InlineData("UnmaskedExport", "ExpiresAt", "2026-11-27T16:30:00Z", "2026-11-28 00:30")]
    [InlineData("College", "City", "宿迁", "宿迁")]
    [InlineData("College", "City", null, "（空）")]
    [InlineData("College", "Type", "NoLongerThere", "NoLongerThere")]
    [InlineData("NoLongerThere", "State", "Open", "Open")]
    public void Values_AreSaidAsTheirTypeSays(string entity, string field, string? value, string expected) =>
        Assert.Equal(expected, ChangedValueText.Of(entity, field, value, new BusinessClock(TimeProvider.System, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")), L));

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;

    private Task<List<IEntityType>> EntitiesAsync() => _portal.WithDatabaseAsync(db => Task.FromResult(db.Model.GetEntityTypes()
        .Where(e => e.ClrType.IsSubclassOf(typeof(Entity)) && e.ClrType != typeof(Job) && e.ClrType != typeof(StoredFile))
        .ToList()));

    // As the history records them: keys of other rows are left out.
    private async Task<List<(string Entity, string Name)>> FieldsAsync() =>
    [
        .. from entity in await EntitiesAsync()
           let fields = entity.GetProperties().Where(p => !p.IsPrimaryKey() && !(p.IsForeignKey() && p.ClrType != typeof(string)) && p.Name != nameof(Entity.Version))
           from shown in ChangedFieldText.Shown(fields.Select(p => new FieldChange(p.Name, null, null)))
           where !shown.Field.StartsWith("Name", StringComparison.Ordinal) || shown.Field == "Name"
           select (entity.ShortName(), shown.Field),
    ];
}
