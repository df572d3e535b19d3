namespace JdPartnership.Documents.Workbooks.Rosters.Packages;

/// <param name="Kind">Last word of its type; the part before it differs between the transitional and the strict form.</param>
/// <param name="Target">Name of the part.</param>
internal sealed record Relationship(string Id, string Kind, string Target);
