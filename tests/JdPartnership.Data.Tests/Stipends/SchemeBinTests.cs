using JdPartnership.Core.Audit;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Core.Stipends.Schemes;
using JdPartnership.Data.Tests.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Stipends;

/// <summary>Schemes in the recycle bin, and the sheets that were made from them.</summary>
public abstract class SchemeBinTests : DatabaseTests
{
    private static readonly PayMonth September = new(2018, 9);

    private readonly StipendScheme _scheme = Scheme("a", "在用方案");
    private readonly StipendScheme _kept = Scheme("b", "另一方案");
    private Roster _roster = null!;

    [DatabaseFact]
    public async Task DeletedScheme_IsNowhereOffered_ButInTheBin_AndComesBackWhole()
    {
        await ChangeAsync((service, id) => service.DeleteAsync(id, default));

        await using (var session = Database.As(TestUser.Coordinator))
        {
            Assert.Equal([_kept.Id], (await session.Get<ISchemeQueries>().ListAsync(default)).Select(s => s.Id));
            Assert.Null(await session.Get<ISchemeQueries>().FindAsync(_scheme.Id, default));
            Assert.Equal([_kept.Id], (await session.Get<IPaymentQueries>().ListSchemesAsync(September, default)).Select(s => s.SchemeId!.Value));
            var deleted = Assert.Single(await session.Get<ISchemeQueries>().ListDeletedAsync(default));
            Assert.Equal("底薪", Assert.Single(deleted.Components).Name);
            Assert.Equal(["在用方案"], await session.Get<ISchemeRepository>().ListDeletedNamesAsync(StipendAudience.Intern, default));
            Assert.Empty(await session.Get<ISchemeRepository>().ListDeletedNamesAsync(StipendAudience.Probation, default));
        }

        await ChangeAsync((service, id) => service.RestoreAsync(id, default));
        await using var again = Database.As(TestUser.Coordinator);
        Assert.Equal(2, (await again.Get<ISchemeQueries>().ListAsync(default)).Count);
        Assert.Empty(await again.Get<ISchemeQueries>().ListDeletedAsync(default));
        Assert.Equal(
            [ChangeAction.Deleted, ChangeAction.Restored],
            await again.Context.ChangeEntries.Where(c => c.EntityUid == _scheme.Uid && c.Action != ChangeAction.Created).OrderBy(c => c.Id).Select(c => c.Action).ToListAsync());
    }

    [DatabaseFact]
    public async Task SheetMadeFromADeletedScheme_KeepsItsComponents()
    {
        await Database.StoreAsync(new PaymentSheet(_roster, September, new SheetTemplate(_scheme.Id, _scheme.Name, [new TemplateComponent(1, "底薪", StipendForm.Cash, true, 2000)])));
        await ChangeAsync((service, id) => service.DeleteAsync(id, default));

        await using var session = Database.As(TestUser.Coordinator);
        var template = (await session.Get<IPaymentQueries>().FindSheetAsync(_roster.Id, September, default))!.Template;
        Assert.Equal((_scheme.Id, "在用方案", 2000m), (template.SchemeId!.Value, template.Name, Assert.Single(template.Components).AmountYuan!.Value));
    }

    [DatabaseFact]
    public async Task StaleScheme_IsNotDeletedOverAnotherChange()
    {
        await using var session = Database.As(TestUser.Coordinator);
        var stale = (await session.Get<ISchemeRepository>().FindAsync(_scheme.Id, default))!;
        await ChangeAsync((service, id) => service.DeleteAsync(id, default));
        stale.Describe("改名", StipendAudience.Intern, null, null);
        await Assert.ThrowsAsync<ConcurrencyException>(() => session.UnitOfWork.SaveChangesAsync(default));
    }

    protected override async Task ArrangeAsync()
    {
        var one = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        await Database.StoreAsync(one.College, one.Centre, one.Post, _scheme, _kept);
        _roster = await one.RosterAsync();
    }

    private async Task ChangeAsync(Func<SchemeService, int, Task> change)
    {
        await using var session = Database.As(TestUser.Coordinator);
        await change(new SchemeService(session.Get<ISchemeRepository>(), session.UnitOfWork, new BusinessClock(Database.Time, TimeZoneInfo.Utc)), _scheme.Id);
    }

    private static StipendScheme Scheme(string code, string name)
    {
        var scheme = new StipendScheme(code, name, StipendAudience.Intern);
        scheme.AddComponent(new StipendComponent(1, "底薪", 2000, StipendForm.Cash, countsTowardFloor: true));
        return scheme;
    }
}

public sealed class SqliteSchemeBinTests : SchemeBinTests;

[OnSqlServer]
public sealed class SqlServerSchemeBinTests : SchemeBinTests;
