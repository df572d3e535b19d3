namespace JdPartnership.Core.Rosters.Import;

/// <summary>A post at a service centre, by their ids.</summary>
public sealed record RosterPlace(int PostId, int ServiceCentreId);
