namespace JdPartnership.Core.Rosters.Entries;

/// <summary>What a person's entry is now against what it was: one of them is <c>null</c> for somebody new or gone.</summary>
public sealed record EntryChange(RosterEntry? Old, RosterEntry? New)
{
    public RosterEntry Shown => New ?? Old!;

    /// <summary>Fields that differ, old and new as text; nothing for somebody new or gone.</summary>
    public IReadOnlyList<EntryFieldChange> Fields => Old is null || New is null ? [] : EntryFields.Compare(Old, New);
}

/// <summary>One value of an entry, before and after. Phones as masks: both may look alike.</summary>
public sealed record EntryFieldChange(RosterColumn Column, string? Old, string? New);
