namespace JdPartnership.Core.Rosters.Uploads.Preview;

/// <param name="Status"><c>null</c>: all rows.</param>
/// <param name="Code">Only rows in which this was found.</param>
public sealed record LineFilter(RowStatus? Status, string? Code);
