using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Rosters.Stays;

/// <summary>An entry for the rules: as the row it was read from, until the day it really ended.</summary>
internal static class EntryRows
{
    /// <param name="entry">With post and centre.</param>
    public static RosterRow Of(RosterEntry entry, RosterSecrets secrets) => RosterRows.Of(entry, secrets) with
    {
        Post = entry.Post!.Name,
        ServiceCentre = entry.ServiceCentre!.Name,
        End = entry.LastDay,
    };
}
