namespace JdPartnership.Web.Models;

/// <summary>A field whose typed value differs from what another person stored meanwhile; shown by the partial <c>_Conflict</c>.</summary>
public sealed record ConflictingField(string Label, string? Typed, string? Stored);
