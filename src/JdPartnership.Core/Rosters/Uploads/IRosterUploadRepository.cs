using JdPartnership.Core.PersonalData.Uses;

namespace JdPartnership.Core.Rosters.Uploads;

public interface IRosterUploadRepository
{
    void Add(RosterUpload upload);

    /// <summary>For change, with its roster, the roster's college and events, and the file; <c>null</c> when there is none in scope.</summary>
    Task<RosterUpload?> FindAsync(int id, CancellationToken cancellationToken);

    /// <inheritdoc cref="FindAsync"/>
    Task<RosterUpload?> FindBySubmissionAsync(Guid submissionId, CancellationToken cancellationToken);

    /// <summary>The latest upload of this very file that still goes on, or was the last to be applied.</summary>
    Task<RosterUpload?> FindSameAsync(int rosterId, string sha256, CancellationToken cancellationToken);

    /// <summary>The upload whose file the working entries follow; <c>null</c> when none is applied.</summary>
    Task<int?> FindLastAppliedAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>With batch and college; <c>null</c> when there is none in scope.</summary>
    Task<Roster?> FindRosterAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>In the viewer's scope.</summary>
    Task<RememberedMapping?> FindMappingAsync(int? collegeId, string signature, CancellationToken cancellationToken);

    void Add(RememberedMapping mapping);

    void Add(PersonalDataUse use);
}
