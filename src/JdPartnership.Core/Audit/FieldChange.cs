namespace JdPartnership.Core.Audit;

/// <summary>One field of a change, as text; <c>null</c> for empty.</summary>
public sealed record FieldChange(string Field, string? Old, string? New);
