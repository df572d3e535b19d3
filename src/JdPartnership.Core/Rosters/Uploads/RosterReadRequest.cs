namespace JdPartnership.Core.Rosters.Uploads;

/// <param name="Submission">Of the upload; known before it is stored, so that job and upload are stored together.</param>
public sealed record RosterReadRequest(Guid Submission);
