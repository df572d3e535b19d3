using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Lists;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.PersonalData.Subjects;

/// <summary>
/// Answers a person who asks what is held about them, or wants it gone (个人信息保护法 Art. 45, 47). Found by number, which is neither kept
/// nor shown again; from then on the blind index stands for the person.
/// </summary>
public sealed class SubjectService(
    ISubjectQueries subjects, SubjectCopy copy, BlindIndex index, IErasure erasure, IUnitOfWork unitOfWork, ICurrentUser user, BusinessClock clock)
{
    public const int ShortestReason = 8;

    /// <exception cref="DomainException">No number is given.</exception>
    public async Task<IReadOnlyList<FoundPerson>> FindAsync(string? number, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(number))
        {
            throw new DomainException("Subject.NumberMissing", "Number");
        }

        return await subjects.FindAsync([.. Enum.GetValues<IdentityType>().Select(type => index.Of(type, number))], cancellationToken);
    }

    /// <summary>The same person again, for a form that came back with errors.</summary>
    public Task<IReadOnlyList<FoundPerson>> FindAgainAsync(string idIndex, CancellationToken cancellationToken) => subjects.FindAsync([idIndex], cancellationToken);

    /// <summary>All that is held about a person, as tables, after its handing out has been put on record.</summary>
    /// <exception cref="NotFoundException">Nobody is found by the index.</exception>
    /// <exception cref="DomainException">No reason is given.</exception>
    public async Task<IReadOnlyList<ListTable>> CopyAsync(string idIndex, string? reason, CancellationToken cancellationToken)
    {
        var entries = await GetAsync(idIndex, cancellationToken);
        subjects.Add(Use(UseKind.Copied, entries, Reason(reason)));
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return await copy.MakeAsync(idIndex, entries, cancellationToken);
    }

    /// <summary>Erases what is held about a person; totals stay. That it was done stays on record, of whom does not.</summary>
    /// <exception cref="NotFoundException">Nobody is found by the index.</exception>
    /// <exception cref="DomainException">No reason is given, or the erasure of a batch of this person is held.</exception>
    public async Task<ErasedCounts> EraseAsync(string idIndex, string? reason, CancellationToken cancellationToken)
    {
        var entries = await GetAsync(idIndex, cancellationToken);
        var said = Reason(reason);
        if (await subjects.ListHeldBatchesAsync(idIndex, cancellationToken) is { Count: > 0 } held)
        {
            throw new DomainException("Subject.Held", "", string.Join('、', held));
        }

        var counts = new ErasedCounts(0, 0);
        await unitOfWork.InTransactionAsync(
            async token =>
            {
                counts = await erasure.ErasePersonAsync(idIndex, clock.UtcNow, token);
                subjects.Add(Use(UseKind.Erased, entries, said));
                await unitOfWork.SaveChangesAsync(token);
            },
            cancellationToken);
        return counts;
    }

    private async Task<IReadOnlyList<RosterEntry>> GetAsync(string idIndex, CancellationToken cancellationToken) =>
        await subjects.ListEntriesAsync(idIndex, cancellationToken) is { Count: > 0 } entries ? entries : throw new NotFoundException("a person by index");

    private PersonalDataUse Use(UseKind kind, IReadOnlyList<RosterEntry> entries, string reason) => new(kind, user, clock.UtcNow, reason)
    {
        Fields = PersonalFields.IdNumber | PersonalFields.Phone,
        ConcernsMinors = entries.Any(e => e.Sealed.Length > 0 && Minors.Includes(e.BirthDate, clock.Today)),
    };

    private static string Reason(string? reason) => NameText.Tidy(reason) switch
    {
        { Length: < ShortestReason } => throw new DomainException("Subject.ReasonTooShort", "Reason", ShortestReason),
        { Length: > PersonalDataUse.ReasonLength } => throw new DomainException("Subject.ReasonTooLong", "Reason", PersonalDataUse.ReasonLength),
        var text => text,
    };
}
