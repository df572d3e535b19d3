namespace JdPartnership.Core.Rosters.Packages;

/// <summary>Whose stays they are, and where.</summary>
/// <param name="Title">Of the batch, or the year.</param>
/// <param name="Enterprise">Name on the licence.</param>
public sealed record PackageHead(string College, string Title, string Enterprise);
