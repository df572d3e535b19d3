using System.Globalization;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Rules.Persons;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Decides what each row of a file is to the roster: new, changed, the same, or wrong. Counts as it goes; not for several threads.</summary>
public sealed class RowSorter(RosterUpload upload, RosterContext context, RosterEntryFactory entries, WorkingSet working)
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly int[] _statuses = new int[Enum.GetValues<RowStatus>().Length];
    private int _warnings;

    /// <summary>Rows of the file so far.</summary>
    public int Rows { get; private set; }

    public UploadCounts Counts => new(
        Rows, Of(RowStatus.New), Of(RowStatus.Changed), Of(RowStatus.Same), Of(RowStatus.Removed), Of(RowStatus.Error), _warnings);

    /// <summary>
    /// A finding that nobody may waive keeps the row out; one that somebody may waive lets it in, and keeps the roster from being submitted
    /// until then.
    /// </summary>
    public static bool KeepsOut(RosterFinding finding) =>
        finding.Severity == RuleSeverity.Block && RuleCatalogue.RuleOf(finding.Code) is not { Waiver: not Waivable.Never };

    /// <param name="piece">Takes the row, its findings, and the entry it becomes.</param>
    /// <param name="read">The row and what reading found.</param>
    /// <param name="idIndex">Of its person; <c>null</c> when the number cannot be read.</param>
    /// <param name="found">What the rules found.</param>
    public void Add(StagedPiece piece, ParsedRow read, string? idIndex, IReadOnlyList<RosterFinding> found)
    {
        var row = read.Row;
        List<RosterFinding> findings = [.. read.Findings, .. found];
        var known = idIndex is null ? null : working.See(idIndex);
        var isTaken = idIndex is not null && _taken.ContainsKey(idIndex);
        var status = RowStatus.Error;
        if (!findings.Exists(KeepsOut) && idIndex is not null && context.PlaceOf(row) is { } place)
        {
            if (isTaken)
            {
                // Two spellings of one number: the rules compare what is written, the roster whom it means.
                findings.Add(new RosterFinding(
                    DuplicatePerson.Rule.FindingCodes[0], RuleSeverity.Block, RosterColumn.IdNumber, _taken[idIndex].ToString(CultureInfo.InvariantCulture)));
            }
            else
            {
                status = Take(piece, row, place, idIndex, known);
            }
        }

        Keep(piece, row, idIndex, status, status == RowStatus.New ? null : known?.Id, findings);
    }

    /// <summary>What was found in the roster as a whole.</summary>
    public StagedPiece WholeRoster(IReadOnlyList<RosterFinding> findings)
    {
        var piece = new StagedPiece();
        piece.Findings.AddRange(findings.Select(finding => Finding(0, finding)));
        return piece;
    }

    /// <summary>Entries of the roster that the file does not have.</summary>
    public StagedPiece Missing(IEnumerable<WorkingEntry> entriesMissing)
    {
        var piece = new StagedPiece();
        piece.Rows.AddRange(entriesMissing.Select(entry => new UploadRow
        {
            UploadId = upload.Id,
            CollegeId = upload.CollegeId,
            Status = RowStatus.Removed,
            Name = entry.Name,
            IdMask = entry.IdMask,
            IdIndex = entry.IdIndex,
            ReplacesId = entry.Id,
        }));
        _statuses[(int)RowStatus.Removed] += piece.Rows.Count;
        return piece;
    }

    private RowStatus Take(StagedPiece piece, RosterRow row, RosterPlace place, string idIndex, (int Id, string Fingerprint)? known)
    {
        _taken.Add(idIndex, row.Number);
        var engagement = context.EngagementOf(row);
        var fingerprint = entries.FingerprintOf(row, place, engagement);
        if (known?.Fingerprint == fingerprint)
        {
            return RowStatus.Same;
        }

        piece.Entries.Add(entries.Make(upload, row, place, engagement, idIndex, fingerprint, context.Rules.Today));
        return known is null ? RowStatus.New : RowStatus.Changed;
    }

    private void Keep(StagedPiece piece, RosterRow row, string? idIndex, RowStatus status, int? replacesId, List<RosterFinding> findings)
    {
        var worst = findings.Count == 0 ? (RuleSeverity?)null : findings.Max(f => f.Severity);
        piece.Rows.Add(new UploadRow
        {
            UploadId = upload.Id,
            CollegeId = upload.CollegeId,
            RowNumber = row.Number,
            Status = status,
            Name = row.Name,
            IdMask = row.IdNumber is null ? null : Masks.IdentityNumber(row.IdNumber),
            IdIndex = idIndex,
            ReplacesId = replacesId,
            Severity = worst,
        });
        piece.Findings.AddRange(findings.Select(finding => Finding(row.Number, finding)));
        _statuses[(int)status]++;
        _warnings += findings.Exists(f => f.Severity == RuleSeverity.Warn) ? 1 : 0;
        Rows++;
    }

    private UploadFinding Finding(int rowNumber, RosterFinding finding) => new()
    {
        UploadId = upload.Id,
        CollegeId = upload.CollegeId,
        RowNumber = rowNumber,
        Code = finding.Code,
        Severity = finding.Severity,
        Column = finding.Column,
        Arguments = FindingArguments.Write(finding.Arguments),
    };

    private int Of(RowStatus status) => _statuses[(int)status];
}
