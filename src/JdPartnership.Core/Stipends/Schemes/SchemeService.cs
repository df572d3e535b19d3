using System.Globalization;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Stipends.Schemes;

/// <summary>
/// Creates, edits, deletes and restores schemes. Payment sheets keep the columns they were opened with, so neither an edit nor the recycle bin
/// changes a record.
/// </summary>
public sealed class SchemeService(ISchemeRepository schemes, IUnitOfWork unitOfWork, BusinessClock clock)
{
    /// <returns>Id of the new scheme.</returns>
    /// <exception cref="DomainException">A rule is broken, or one of the name is in the recycle bin.</exception>
    public async Task<int> CreateAsync(SchemeDetails details, CancellationToken cancellationToken)
    {
        var tidied = Checked(details);
        await RefuseNameInBinAsync(tidied, cancellationToken);
        var scheme = new StipendScheme(NewCode(), tidied.Name, tidied.Audience);
        Describe(scheme, tidied);
        schemes.Add(scheme);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return scheme.Id;
    }

    /// <exception cref="NotFoundException">No such scheme.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the form was opened.</exception>
    /// <exception cref="DomainException">As for <see cref="CreateAsync"/>; or it is in the recycle bin itself.</exception>
    public async Task UpdateAsync(int id, int version, SchemeDetails details, CancellationToken cancellationToken)
    {
        var scheme = await GetAsync(id, cancellationToken);
        if (scheme.DeletedAt is not null)
        {
            throw new DomainException("Stipend.Deleted");
        }

        if (scheme.Version != version)
        {
            throw new ConcurrencyException();
        }

        var tidied = Checked(details);
        await RefuseNameInBinAsync(tidied, cancellationToken);
        Describe(scheme, tidied);
        unitOfWork.ExpectVersion(scheme, version);
        unitOfWork.Touch(scheme);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Into the recycle bin; doing so twice changes nothing.</summary>
    /// <exception cref="NotFoundException">No such scheme.</exception>
    public async Task DeleteAsync(int id, CancellationToken cancellationToken)
    {
        (await GetAsync(id, cancellationToken)).Delete(clock.UtcNow);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <exception cref="NotFoundException">No such scheme.</exception>
    public async Task RestoreAsync(int id, CancellationToken cancellationToken)
    {
        (await GetAsync(id, cancellationToken)).Restore();
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task<StipendScheme> GetAsync(int id, CancellationToken cancellationToken) =>
        await schemes.FindAsync(id, cancellationToken) ?? throw new NotFoundException($"scheme {id}");

    // Schemes in use may share a name, one following the other. To type in anew what only has to be restored is a slip.
    private async Task RefuseNameInBinAsync(SchemeDetails details, CancellationToken cancellationToken)
    {
        var name = NameText.Normalize(details.Name);
        if ((await schemes.ListDeletedNamesAsync(details.Audience, cancellationToken)).Any(deleted => NameText.Normalize(deleted) == name))
        {
            throw new DomainException("Stipend.NameInRecycleBin", nameof(details.Name));
        }
    }

    private static SchemeDetails Checked(SchemeDetails details)
    {
        var tidied = details.Tidied();
        List<DomainError> errors = [.. tidied.Check()];
        return errors.Count == 0 ? tidied : throw new DomainException(errors);
    }

    private static void Describe(StipendScheme scheme, SchemeDetails details)
    {
        scheme.Describe(details.Name, details.Audience, details.ValidFrom, details.ValidTo);
        (scheme.Note, scheme.Source) = (details.Note, details.Source);
        scheme.Pay([.. details.Components.Select((c, i) => new StipendComponent(i + 1, c.Name, c.AmountYuan, c.Form, c.CountsTowardFloor && c.Form == StipendForm.Cash))]);
    }

    private static string NewCode() => string.Create(CultureInfo.InvariantCulture, $"scheme-{Guid.CreateVersion7():N}");
}
