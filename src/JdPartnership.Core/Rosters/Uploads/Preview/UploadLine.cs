using JdPartnership.Core.Rosters.Entries;

namespace JdPartnership.Core.Rosters.Uploads.Preview;

/// <summary>A row of an upload as the preview shows it.</summary>
/// <param name="RowNumber">As in the sheet; 0 for an entry that the file does not have.</param>
/// <param name="Findings">The gravest first.</param>
/// <param name="Changes">Of a changed row: what would be different.</param>
public sealed record UploadLine(
    int RowNumber, RowStatus Status, string? Name, string? IdMask, IReadOnlyList<UploadFinding> Findings, IReadOnlyList<EntryFieldChange> Changes);
