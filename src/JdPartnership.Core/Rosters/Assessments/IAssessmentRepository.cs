namespace JdPartnership.Core.Rosters.Assessments;

/// <summary>Assessments to change, within the viewer's scope.</summary>
public interface IAssessmentRepository
{
    /// <summary>Those of the entries that the roster has in force; not tracked.</summary>
    Task<IReadOnlyList<RosterEntry>> ListEntriesAsync(int rosterId, IReadOnlyCollection<int> entryIds, CancellationToken cancellationToken);

    /// <summary>Of these persons in the roster.</summary>
    Task<IReadOnlyList<StayAssessment>> ListAsync(int rosterId, IReadOnlyCollection<string> idIndexes, CancellationToken cancellationToken);

    void Add(StayAssessment assessment);
}
