using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.PersonalData.Reveals;

public interface IRevealRepository
{
    /// <summary>With college and batch; <c>null</c> when there is none in scope.</summary>
    Task<RosterEntry?> FindAsync(int rosterId, int entryId, CancellationToken cancellationToken);

    /// <summary>How often a person has been shown something since then.</summary>
    Task<int> CountAsync(string userName, DateTime since, CancellationToken cancellationToken);

    void Add(PersonalDataUse use);
}
