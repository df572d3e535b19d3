using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Checks;

/// <summary>Asks the rules about a roster as it stands now.</summary>
public interface IRosterRecheck
{
    /// <summary>
    /// Checks every working entry again: against the other entries of the roster, what others have approved meanwhile, and the facts of batch,
    /// posts and staff of today. Findings that still hold stay as they are, with the waivers they have; what vanished goes, what is new comes.
    /// </summary>
    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    Task RunAsync(int rosterId, CancellationToken cancellationToken);
}
