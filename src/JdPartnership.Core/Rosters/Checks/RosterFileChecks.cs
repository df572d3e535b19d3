using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Rosters.Checks;

/// <summary>Says what an upload of a file would find, without uploading it: nothing is stored.</summary>
public sealed class RosterFileChecks(
    IRosterUploadRepository uploads, IRosterReader reader, RosterMappings mappings, UploadPieces pieces, ICurrentUser user, TimeProvider time)
{
    /// <param name="rosterId">The roster the file would be uploaded to; its batch decides about the rules.</param>
    /// <param name="fileName">Without its path.</param>
    /// <param name="content">Seekable; left open.</param>
    /// <exception cref="NotFoundException">No such roster in scope.</exception>
    /// <exception cref="RosterFileRefusedException">The file is not taken at all.</exception>
    /// <exception cref="DomainException">Required columns have no header that is known.</exception>
    public async Task<RosterFileCheck> CheckAsync(int rosterId, string fileName, Stream content, CancellationToken cancellationToken)
    {
        var roster = await uploads.FindRosterAsync(rosterId, cancellationToken) ?? throw new NotFoundException($"roster {rosterId}");
        content.Position = 0;
        reader.Check(content, fileName);
        var upload = NeverStored(roster, fileName, content.Length);
        var mapping = await mappings.FindAsync(upload, content, cancellationToken) ?? throw new DomainException(WhatIsMissing(content, fileName));
        var counts = UploadCounts.None;
        List<UploadFinding> findings = [];
        await foreach (var (piece, soFar) in pieces.ReadAsync(upload, content, mapping, cancellationToken))
        {
            findings.AddRange(piece.Findings);
            counts = soFar;
        }

        return new RosterFileCheck(fileName, RuleSetOf(roster), counts, findings);
    }

    private RosterUpload NeverStored(Roster roster, string fileName, long length)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new RosterUpload(roster, Guid.Empty, new StoredFile(fileName, "", "", length, "", now), user.UserId, user.UserName, now);
    }

    private List<DomainError> WhatIsMissing(Stream content, string fileName)
    {
        content.Position = 0;
        var nearest = reader.ReadHeaders(content, fileName).Select(sheet => RosterColumns.MissingFrom(sheet.Recognised.Columns)).MinBy(missing => missing.Count)!;
        return [.. nearest.Select(column => new DomainError("Roster.ColumnUnknown", column.ToString(), RosterColumns.Of(column).Header))];
    }

    private static RuleSetKey RuleSetOf(Roster roster) =>
        RuleSets.KeyOf(roster.Batch!.Engagement, roster.College!.Type, roster.Batch.Start, roster.College.ProvinceCode);
}
