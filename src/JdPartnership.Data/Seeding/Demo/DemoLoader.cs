using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>Brings the facts and texts of the demo into an empty database, all of them or none.</summary>
public sealed class DemoLoader(PartnershipDbContext context, IUnitOfWork unitOfWork)
{
    public const string NotEmpty = "Demo.DatabaseNotEmpty";

    /// <summary>Whether nothing of any enterprise is stored yet. The recycle bin counts; accounts and reference data do not.</summary>
    public async Task<bool> CanLoadAsync(CancellationToken cancellationToken) =>
        !await context.Enterprises.AnyAsync(cancellationToken)
        && !await context.ReportPeriods.AnyAsync(cancellationToken)
        && !await context.CooperationFormTypes.AnyAsync(cancellationToken)
        && !await context.Colleges.IncludingDeleted().AnyAsync(cancellationToken);

    /// <summary>Whether what is stored is the demo: its facts came in one transaction, so its enterprise and period stand for all of them.</summary>
    public async Task<bool> IsLoadedAsync(CancellationToken cancellationToken)
    {
        var name = DemoEnterprise.Read().OfType<Enterprise>().Single().LegalName;
        var label = DemoPeriod.Read().Label;
        return await context.Enterprises.AnyAsync(e => e.LegalName == name, cancellationToken)
            && await context.ReportPeriods.AnyAsync(p => p.Label == label, cancellationToken);
    }

    /// <returns>The number of colleges loaded.</returns>
    /// <exception cref="DomainException"><see cref="NotEmpty"/>: the database holds something already.</exception>
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var loaded = 0;
        await unitOfWork.InTransactionAsync(async token => loaded = await FillAsync(token), cancellationToken);
        return loaded;
    }

    private async Task<int> FillAsync(CancellationToken cancellationToken)
    {
        if (!await CanLoadAsync(cancellationToken))
        {
            throw new DomainException(NotEmpty);
        }

        // A provider that retries runs this again: what an interrupted attempt left behind must not be stored twice.
        context.ChangeTracker.Clear();
        var colleges = new DemoColleges();
        var period = DemoPeriod.Read();
        List<object> enterprise = [.. DemoEnterprise.Read()];
        var posts = DemoBatches.Posts();
        context.AddRange(colleges.All);
        context.AddRange(
        [
            period,
            .. enterprise,
            .. posts,
            .. DemoPeriod.Listing(period, colleges),
            .. DemoCooperation.Read(colleges),
            .. DemoInternships.Read(colleges),
            .. DemoTraining.Read(),
            .. DemoStipends.Read(),
            .. DemoClasses.Read(colleges),
            .. DemoTrainingCentres.Read(colleges),
            .. DemoInvestments.Read(),
            .. DemoGovernance.Read(colleges),
            .. DemoOutcomes.Read(),
        ]);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        context.AddRange(DemoClaims.Read(period));
        context.AddRange(DemoBatches.Read(
            colleges, enterprise.OfType<ServiceCentre>().ToDictionary(c => c.Name), posts.ToDictionary(p => p.Name)));
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return colleges.All.Count;
    }
}
