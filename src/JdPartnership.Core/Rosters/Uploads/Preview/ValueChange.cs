namespace JdPartnership.Core.Rosters.Uploads.Preview;

/// <summary>One value of an entry, before and after. Phones as masks: both may look alike.</summary>
public sealed record ValueChange(RosterColumn Column, string? Old, string? New);
