namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>One attempt to read an upload.</summary>
/// <param name="Fence">Version of the upload while this attempt holds it: whatever happens to the upload otherwise moves it on.</param>
public sealed record ReadAttempt(int UploadId, int Fence);
