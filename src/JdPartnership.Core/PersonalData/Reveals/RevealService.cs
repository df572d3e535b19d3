using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.PersonalData.Reveals;

/// <summary>Shows identity number or phone of an entry in full, once, after its use has been stored.</summary>
public sealed class RevealService(
    IRevealRepository reveals, IPersonalDataProtector protector, IUnitOfWork unitOfWork, ICurrentUser user, BusinessClock clock)
{
    /// <exception cref="NotFoundException">No such entry within the viewer's scope.</exception>
    public async Task<MaskedPerson> GetAsync(int rosterId, int entryId, CancellationToken cancellationToken) =>
        Mask(await FindAsync(rosterId, entryId, cancellationToken));

    /// <exception cref="NotFoundException">No such entry within the viewer's scope.</exception>
    /// <exception cref="DomainException">
    /// Something is not said, the person is a minor whom the viewer may not see, too much was shown lately, or nothing is left to show.
    /// </exception>
    public async Task<RevealedPerson> RevealAsync(RevealPerson command, CancellationToken cancellationToken)
    {
        var entry = await FindAsync(command.RosterId, command.EntryId, cancellationToken);
        var person = Mask(entry);
        var reason = NameText.Tidy(command.Reason);
        await RequireAsync(person, command, reason, cancellationToken);

        // Stored first: what cannot be put on record is not shown.
        reveals.Add(new PersonalDataUse(UseKind.Shown, user, clock.UtcNow, reason)
        {
            RosterId = entry.RosterId,
            EntryUid = entry.Uid,
            Subject = $"{Masks.Name(entry.Name)} {entry.IdMask}",
            Fields = command.Fields,
            Ground = command.Ground,
            ConcernsMinors = person.IsMinor,
        }.In(entry.CollegeId, entry.College));
        await unitOfWork.SaveChangesAsync(cancellationToken);

        var secrets = Open(entry);
        return new RevealedPerson(
            person,
            command.Fields.HasFlag(PersonalFields.IdNumber) ? secrets.IdNumber : null,
            command.Fields.HasFlag(PersonalFields.Phone) ? secrets.Phone : null);
    }

    private async Task RequireAsync(MaskedPerson person, RevealPerson command, string reason, CancellationToken cancellationToken)
    {
        if (person.IsErased)
        {
            throw new DomainException("Reveal.Erased");
        }

        if (person.IsMinor && !user.May(Permission.RevealMinors))
        {
            throw new DomainException("Reveal.Minor");
        }

        var errors = RevealRules.Check(command.Fields, reason, command.Ground, person.IsMinor).ToList();
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }

        if (await reveals.CountAsync(user.UserName, clock.UtcNow - RevealRules.Window, cancellationToken) >= RevealRules.MostInWindow)
        {
            throw new DomainException("Reveal.TooMany", "", RevealRules.MostInWindow, (int)RevealRules.Window.TotalMinutes);
        }
    }

    private RosterSecrets Open(RosterEntry entry)
    {
        try
        {
            return RosterSecrets.Open(protector, entry) ?? throw new DomainException("Reveal.Erased");
        }
        catch (SealBrokenException)
        {
            throw new DomainException("Reveal.CannotOpen");
        }
    }

    private async Task<RosterEntry> FindAsync(int rosterId, int entryId, CancellationToken cancellationToken) =>
        await reveals.FindAsync(rosterId, entryId, cancellationToken) ?? throw new NotFoundException($"entry {entryId} of roster {rosterId}");

    private MaskedPerson Mask(RosterEntry entry) => new(
        entry.RosterId,
        entry.Id,
        entry.Roster!.Batch!.Name,
        entry.College!.Name,
        entry.Name,
        entry.IdMask,
        entry.PhoneMask,
        Minors.Includes(entry.BirthDate, clock.Today),
        entry.Sealed.Length == 0);
}
