namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>What of a working entry an upload is compared with.</summary>
public sealed record WorkingEntry(int Id, string IdIndex, string Fingerprint, string Name, string IdMask);
