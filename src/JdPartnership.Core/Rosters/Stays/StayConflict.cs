namespace JdPartnership.Core.Rosters.Stays;

/// <summary>An end or a transfer in force that a revision contradicts.</summary>
/// <param name="RowNumber">Row of the revision; for somebody it dropped, of the file that had brought them.</param>
/// <param name="IsDropped">The person is not in the revision at all.</param>
public sealed record StayConflict(int RowNumber, bool IsDropped)
{
    /// <param name="ended">In force, replaced or left out by the revision.</param>
    /// <param name="successor">What replaces it; <c>null</c> when nothing does.</param>
    /// <returns><c>null</c> when the end can be handed over.</returns>
    public static StayConflict? Of(RosterEntry ended, RosterEntry? successor)
    {
        if (successor is null)
        {
            return new StayConflict(ended.RowNumber, IsDropped: true);
        }

        var fits = ended.EndedBy == StayEnd.Transferred
            ? (successor.Start, successor.End, successor.PostId, successor.ServiceCentreId) == (ended.Start, ended.End, ended.PostId, ended.ServiceCentreId)
            : successor.Start <= ended.EndedOn && successor.End >= ended.EndedOn;
        return fits ? null : new StayConflict(successor.RowNumber, IsDropped: false);
    }
}
