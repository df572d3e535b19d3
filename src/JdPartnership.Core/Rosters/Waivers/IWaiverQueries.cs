namespace JdPartnership.Core.Rosters.Waivers;

/// <summary>Waivers to show, within the viewer's scope.</summary>
public interface IWaiverQueries
{
    /// <summary>Those of a roster, the undecided first, then the newest.</summary>
    Task<IReadOnlyList<WaiverRow>> ListAsync(int rosterId, CancellationToken cancellationToken);
}

/// <param name="Name">The person it is for; <c>null</c> for everybody in the roster.</param>
public sealed record WaiverRow(
    int Id,
    int Revision,
    string Code,
    RuleSeverity Severity,
    string? Name,
    string Reason,
    string? FilingNumber,
    DateOnly? FiledOn,
    WaiverState State,
    string RequestedBy,
    DateTime RequestedAt,
    string? DecidedBy,
    DateTime? DecidedAt,
    string? DecisionRemark);
