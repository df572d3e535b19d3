namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Some rows of an upload, with what they become and what was found in them.</summary>
public sealed class StagedPiece
{
    public List<RosterEntry> Entries { get; } = [];

    public List<UploadRow> Rows { get; } = [];

    public List<UploadFinding> Findings { get; } = [];

    public bool IsEmpty => Rows.Count == 0 && Findings.Count == 0;
}
