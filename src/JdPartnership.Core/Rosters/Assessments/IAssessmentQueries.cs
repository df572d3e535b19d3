using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Assessments;

/// <summary>Assessments to show, within the viewer's scope. Nothing is tracked.</summary>
public interface IAssessmentQueries
{
    /// <summary>Everybody in force, one row a person, in the order of the roster.</summary>
    Task<Page<AssessmentRow>> ListAsync(int rosterId, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many persons in force have each grade.</summary>
    Task<AssessmentTotals> CountAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary><c>null</c> when the person was never assessed.</summary>
    Task<StayAssessment?> FindAsync(int rosterId, string idIndex, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<ChangeRow>> ListChangesAsync(Guid assessment, CancellationToken cancellationToken);
}

/// <param name="LastDay">At the place of this entry; a transfer goes on elsewhere.</param>
public sealed record AssessmentRow(
    int EntryId, string Name, string IdMask, string? StudentNumber, string Post, string ServiceCentre, DateOnly Start, DateOnly LastDay, int? Version, AssessmentValues Values);

/// <param name="Persons">In force.</param>
/// <param name="Enterprise">Persons by grade of the enterprise.</param>
/// <param name="College">Persons by grade of the college.</param>
public sealed record AssessmentTotals(int Persons, IReadOnlyDictionary<AssessmentGrade, int> Enterprise, IReadOnlyDictionary<AssessmentGrade, int> College);
