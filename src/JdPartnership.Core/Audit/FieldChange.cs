namespace JdPartnership.Core.Audit;

/// <summary>
/// One field of a change, as text; <c>null</c> for empty. Both empty: the field is personal, and only that it changed is recorded.
/// </summary>
public sealed record FieldChange(string Field, string? Old, string? New);
