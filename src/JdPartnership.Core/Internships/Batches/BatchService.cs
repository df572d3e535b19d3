using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Internships.Batches;

/// <summary>Creates, edits, deletes and restores batches. Each has one roster, made with it.</summary>
public sealed class BatchService(IBatchRepository batches, IUnitOfWork unitOfWork, BusinessClock clock)
{
    /// <returns>Id of the new batch.</returns>
    /// <exception cref="NotFoundException">No such college within the viewer's scope.</exception>
    /// <exception cref="DomainException">A rule is broken.</exception>
    public async Task<int> CreateAsync(CreateBatch command, CancellationToken cancellationToken)
    {
        if (!await batches.HasCollegeAsync(command.CollegeId, cancellationToken))
        {
            throw new NotFoundException($"college {command.CollegeId}");
        }

        var details = command.Details.Tidied();
        Refuse(await CheckAsync(details, cancellationToken));
        var batch = new InternshipBatch(command.CollegeId, details.Name, details.Engagement, details.Start!.Value, details.End!.Value);
        Describe(batch, details);
        batches.Add(batch, new Roster(batch));
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return batch.Id;
    }

    /// <exception cref="NotFoundException">No such batch within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the form was opened.</exception>
    /// <exception cref="DomainException">
    /// A rule is broken, a post that entries stand in is missing, what the rules were asked about is changed while the roster is under review or
    /// approved, or the batch is in the recycle bin.
    /// </exception>
    public async Task UpdateAsync(UpdateBatch command, CancellationToken cancellationToken)
    {
        var batch = await GetAsync(command.Id, cancellationToken);
        if (batch.DeletedAt is not null)
        {
            throw new DomainException("Batch.Deleted");
        }

        if (batch.Version != command.Version)
        {
            throw new ConcurrencyException();
        }

        var details = command.Details.Tidied();
        List<string> judged = [.. BatchRules.JudgedFields(batch, details)];
        var roster = judged.Count > 0 ? await batches.FindRosterAsync(batch.Id, cancellationToken) : null;
        Refuse([
            .. await CheckAsync(details, cancellationToken),
            .. await CheckUsedAsync(batch, details, cancellationToken),
            .. roster is { IsReadOnly: true } ? judged.Select(field => new DomainError("Batch.RosterReadOnly", field)) : [],
        ]);
        if (roster is not null)
        {
            // What was compared with the batch as it stood is late: uploads know the version of their roster.
            unitOfWork.Touch(roster);
        }

        unitOfWork.ExpectVersion(batch, command.Version);
        if (Describe(batch, details))
        {
            // Its posts are rows of their own: a form opened before them would not notice.
            unitOfWork.Touch(batch);
        }

        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Puts the batch with its roster into the recycle bin; doing so twice changes nothing.</summary>
    /// <exception cref="NotFoundException">No such batch within the viewer's scope.</exception>
    /// <exception cref="DomainException">Entries of its roster are in force.</exception>
    public async Task DeleteAsync(int id, CancellationToken cancellationToken)
    {
        var batch = await GetAsync(id, cancellationToken);
        if (await batches.IsInForceAsync(id, cancellationToken))
        {
            throw new DomainException("Batch.InForce");
        }

        batch.Delete(clock.UtcNow);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <exception cref="NotFoundException">No such batch within the viewer's scope.</exception>
    public async Task RestoreAsync(int id, CancellationToken cancellationToken)
    {
        (await GetAsync(id, cancellationToken)).Restore();
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task<InternshipBatch> GetAsync(int id, CancellationToken cancellationToken) =>
        await batches.FindAsync(id, cancellationToken) ?? throw new NotFoundException($"batch {id}");

    private static bool Describe(InternshipBatch batch, BatchDetails details)
    {
        batch.Describe(details.Name, details.Engagement, details.Start!.Value, details.End!.Value);
        batch.PlannedPersons = details.PlannedPersons;
        batch.HoursFilingNumber = details.HoursFilingNumber;
        batch.HoursFiledOn = details.HoursFiledOn;
        batch.IsThroughAgency = details.IsThroughAgency;
        batch.Remark = details.Remark;
        return batch.OfferPosts([.. details.Places.Select(p => new BatchPost(p.PostId, p.ServiceCentreId) { PlannedPersons = p.Persons })]);
    }

    private async Task<IReadOnlyList<DomainError>> CheckAsync(BatchDetails details, CancellationToken cancellationToken) =>
    [
        .. BatchRules.Check(details),
        .. await batches.KnowsPlacesAsync(details.Places, cancellationToken) ? Array.Empty<DomainError>() : [new("Batch.PlaceUnknown", nameof(details.Places))],
    ];

    private async Task<IReadOnlyList<DomainError>> CheckUsedAsync(InternshipBatch batch, BatchDetails details, CancellationToken cancellationToken)
    {
        var used = await batches.ListUsedPlacesAsync(batch.Id, cancellationToken);
        return used.All(u => details.Places.Any(p => (p.PostId, p.ServiceCentreId) == (u.PostId, u.ServiceCentreId)))
            ? []
            : [new("Batch.PlaceInUse", nameof(details.Places))];
    }

    private static void Refuse(IReadOnlyList<DomainError> errors)
    {
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }
    }
}
