using JdPartnership.Core.Colleges;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.PersonalData.Exports;

public interface IUnmaskedExportRepository
{
    /// <summary>For change, with rosters and their batches, college and file; <c>null</c> when there is none in scope.</summary>
    Task<UnmaskedExport?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>
    /// The college of these rosters; <c>null</c> unless all are in scope, of one college, and hold personal data still.
    /// </summary>
    Task<College?> FindCollegeAsync(IReadOnlyCollection<int> rosterIds, CancellationToken cancellationToken);

    /// <summary>
    /// Entries of a roster with post and centre, by id, after <paramref name="afterId"/>: those in force, or the working ones as long as
    /// nothing was approved.
    /// </summary>
    Task<IReadOnlyList<RosterEntry>> ListEntriesAsync(int rosterId, int afterId, int take, CancellationToken cancellationToken);

    void Add(UnmaskedExport export);

    void Add(PersonalDataUse use);
}
