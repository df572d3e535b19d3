using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Data.PersonalData;

/// <summary>Reusable pieces of queries around personal data.</summary>
internal static class PersonalDataSelections
{
    /// <summary>Those in force; of a roster that was never approved, the working ones.</summary>
    public static IQueryable<RosterEntry> Exportable(this IQueryable<RosterEntry> entries) =>
        entries.Where(e => e.IsInForce || (e.Roster!.ApprovedRevision == 0 && e.RemovedById == null));

    /// <summary>One of each person: whoever was transferred has an entry for each place.</summary>
    public static IQueryable<RosterEntry> Persons(this IQueryable<RosterEntry> entries) => entries.Where(e => e.TransferredFromId == null);

    public static IQueryable<UseRow> Rows(this IQueryable<PersonalDataUse> uses) => uses.Select(u => new UseRow(
        u.Id, u.At, u.UserName, u.Kind, u.College!.Name, u.RosterId, u.ExportId, u.Subject, u.Fields, u.Persons, u.ConcernsMinors, u.Ground, u.Reason));
}
