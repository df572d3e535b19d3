using JdPartnership.Core.Colleges;
using JdPartnership.Core.Rosters.Assessments;

namespace JdPartnership.Core.Rosters.Stays;

/// <summary>One person's stay: the entry that was asked for, and what the person has beside it in the roster.</summary>
/// <param name="Name">Masked for who must not read it.</param>
/// <param name="ShowsPersonal">Otherwise what names or finds the person is masked.</param>
/// <param name="Versions">Every entry of the person in the roster, this one too, the newest first.</param>
public sealed record StayRecord(RosterRecord Roster, RosterEntry Entry, string Name, bool ShowsPersonal, IReadOnlyList<StayVersion> Versions, StayAssessment? Assessment)
{
    /// <summary>What a file brought: findings stand there, not at the entry a transfer made.</summary>
    public int Origin => Versions.FirstOrDefault(v => v.IsWorking && !v.IsContinuation)?.EntryId ?? Entry.Id;

    /// <summary>The entry that stands now in place of one a revision replaced or a transfer that was taken back; <c>null</c> when this one stands.</summary>
    public StayVersion? Current => Entry.IsInForce || Entry.RemovedById is null ? null : Versions.FirstOrDefault(v => v.IsInForce) ?? Versions.FirstOrDefault(v => v.IsWorking);

    /// <summary>Where the stay goes on after a transfer.</summary>
    public StayVersion? Next => Entry.EndedBy == StayEnd.Transferred
        ? Versions.FirstOrDefault(v => v.IsInForce && v.IsContinuation && v.Start == Entry.EndedOn!.Value.AddDays(1))
        : null;
}

/// <param name="Changes">Of the assessment, for who may see the history.</param>
public sealed record StayHistory(IReadOnlyList<StayEvent> Events, IReadOnlyList<StayVersion> Versions, IReadOnlyList<ChangeRow> Changes);
