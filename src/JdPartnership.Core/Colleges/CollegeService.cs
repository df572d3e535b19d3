using JdPartnership.Core.Common;

namespace JdPartnership.Core.Colleges;

/// <summary>Creates, edits, deletes and restores colleges.</summary>
public sealed class CollegeService(ICollegeRepository colleges, CollegeNames names, IUnitOfWork unitOfWork, BusinessClock clock)
{
    /// <returns>Id of the new college.</returns>
    /// <exception cref="DomainException">A rule is broken, the name is taken, or it looks like another that was not confirmed.</exception>
    public async Task<int> CreateAsync(CreateCollege command, CancellationToken cancellationToken)
    {
        var details = command.Details.Tidied();
        Refuse([
            .. CollegeRules.Check(details, clock.Today),
            .. await names.CheckNameAsync(details.Name, details.ProvinceCode, self: null, command.ConfirmedOthers, cancellationToken),
            .. await names.CheckCodesAsync(details, self: null, cancellationToken),
        ]);

        var college = new College(details);
        colleges.Add(college);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return college.Id;
    }

    /// <exception cref="NotFoundException">No such college within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the form was opened.</exception>
    /// <exception cref="DomainException">As for <see cref="CreateAsync"/>; or it is in the recycle bin.</exception>
    public async Task UpdateAsync(UpdateCollege command, CancellationToken cancellationToken)
    {
        var college = await GetAsync(command.Id, cancellationToken);
        if (college.IsDeleted)
        {
            throw new DomainException("College.Deleted");
        }

        if (college.Version != command.Version)
        {
            throw new ConcurrencyException();
        }

        var details = command.Details.Tidied();
        var isRenamed = NameText.Normalize(details.Name) != college.NameNormalized;
        Refuse([
            .. CollegeRules.Check(details, clock.Today),
            .. isRenamed ? await names.CheckNameAsync(details.Name, details.ProvinceCode, college.Id, command.ConfirmedOthers, cancellationToken) : [],
            .. await names.CheckCodesAsync(details, college.Id, cancellationToken),
        ]);

        college.Describe(details);
        DropAliasThatIsTheName(college);
        unitOfWork.ExpectVersion(college, command.Version);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Puts the college into the recycle bin; doing so twice changes nothing.</summary>
    /// <exception cref="NotFoundException">No such college within the viewer's scope.</exception>
    public async Task DeleteAsync(int id, CancellationToken cancellationToken)
    {
        (await GetAsync(id, cancellationToken)).Delete(clock.UtcNow);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Takes the college out of the recycle bin with everything that was known about it.</summary>
    /// <exception cref="NotFoundException">No such college within the viewer's scope.</exception>
    public async Task RestoreAsync(int id, CancellationToken cancellationToken)
    {
        (await GetAsync(id, cancellationToken)).Restore();
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task<College> GetAsync(int id, CancellationToken cancellationToken) =>
        await colleges.FindAsync(id, cancellationToken) ?? throw new NotFoundException($"college {id}");

    // A college that takes back a former name has it as its name, not as an alias too.
    private static void DropAliasThatIsTheName(College college)
    {
        if (college.Aliases.FirstOrDefault(a => a.NameNormalized == college.NameNormalized) is { } alias)
        {
            college.RemoveAlias(alias);
        }
    }

    private static void Refuse(IReadOnlyList<DomainError> errors)
    {
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }
    }
}
