using System.Globalization;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Stipends.Schemes;

/// <summary>Creates and edits schemes. Payment sheets keep the columns they were opened with, so an edit changes no record.</summary>
public sealed class SchemeService(ISchemeRepository schemes, IUnitOfWork unitOfWork)
{
    /// <returns>Id of the new scheme.</returns>
    /// <exception cref="DomainException">A rule is broken.</exception>
    public async Task<int> CreateAsync(SchemeDetails details, CancellationToken cancellationToken)
    {
        var tidied = Checked(details);
        var scheme = new StipendScheme(NewCode(), tidied.Name, tidied.Audience);
        Describe(scheme, tidied);
        schemes.Add(scheme);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return scheme.Id;
    }

    /// <exception cref="NotFoundException">No such scheme.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the form was opened.</exception>
    /// <exception cref="DomainException">A rule is broken.</exception>
    public async Task UpdateAsync(int id, int version, SchemeDetails details, CancellationToken cancellationToken)
    {
        var scheme = await schemes.FindAsync(id, cancellationToken) ?? throw new NotFoundException($"scheme {id}");
        if (scheme.Version != version)
        {
            throw new ConcurrencyException();
        }

        Describe(scheme, Checked(details));
        unitOfWork.ExpectVersion(scheme, version);
        unitOfWork.Touch(scheme);
        await unitOfWork.SaveChangesAsync(cancellationToken);
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
