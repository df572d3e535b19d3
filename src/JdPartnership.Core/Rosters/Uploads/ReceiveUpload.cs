namespace JdPartnership.Core.Rosters.Uploads;

/// <param name="SubmissionId">Made with the form.</param>
/// <param name="FileName">As the browser sent it.</param>
/// <param name="Content">Seekable.</param>
public sealed record ReceiveUpload(int RosterId, Guid SubmissionId, string FileName, Stream Content);
