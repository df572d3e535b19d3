namespace JdPartnership.Core.Rosters.Uploads.Preview;

/// <summary>The roster a file is uploaded to.</summary>
public sealed record UploadTarget(int RosterId, string Batch, string College, DateOnly Start, DateOnly End, RosterState State, int Entries)
{
    public bool TakesUploads => State != RosterState.Submitted;
}
