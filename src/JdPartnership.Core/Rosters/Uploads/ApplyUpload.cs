namespace JdPartnership.Core.Rosters.Uploads;

/// <param name="RemovesMissing">Entries that the file does not have leave the roster.</param>
public sealed record ApplyUpload(int RosterId, int UploadId, ApplyMode Mode, bool RemovesMissing);
