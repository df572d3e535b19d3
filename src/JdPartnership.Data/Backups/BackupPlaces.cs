namespace JdPartnership.Data.Backups;

/// <summary>What the portal keeps beside its database.</summary>
/// <param name="FilesFolder">The file store.</param>
/// <param name="KeyFile">The key of personal data; it need not exist.</param>
public sealed record BackupPlaces(string FilesFolder, string KeyFile);
