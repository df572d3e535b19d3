using JdPartnership.Core.Attendance;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Core.Stipends.Payments;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.PersonalData;

/// <summary>What is left of rows once personal data have been erased. Whatever identifies a person must be named here.</summary>
internal static class ErasedValues
{
    /// <summary>Where a text is required.</summary>
    public const string Text = "（已删除）";

    /// <summary>Fills every hole a sentence of findings has.</summary>
    private const string Arguments = """["…","…","…","…","…","…","…","…"]""";

    /// <summary>Days, place, kind and pay stay: they are counted and name nobody.</summary>
    public static Task<int> ClearAsync(this IQueryable<RosterEntry> entries, CancellationToken cancellationToken) => entries.ExecuteUpdateAsync(
        set => set
            .SetProperty(e => e.Name, Text)
            .SetProperty(e => e.NameNormalized, "")
            .SetProperty(e => e.IdMask, "")
            .SetProperty(e => e.PhoneMask, (string?)null)
            .SetProperty(e => e.Sealed, Array.Empty<byte>())
            .SetProperty(e => e.Fingerprint, "")
            .SetProperty(e => e.BirthDate, (DateOnly?)null)
            .SetProperty(e => e.StudentNumber, (string?)null)
            .SetProperty(e => e.ClassName, (string?)null)
            .SetProperty(e => e.AgreementNumber, (string?)null)
            .SetProperty(e => e.PolicyNumber, (string?)null)
            .SetProperty(e => e.CollegeMentor, (string?)null)
            .SetProperty(e => e.EnterpriseMentor, (string?)null)
            .SetProperty(e => e.Remark, (string?)null)
            .SetProperty(e => e.EndReason, (string?)null)
            .SetProperty(e => e.Version, e => e.Version + 1),
        cancellationToken);

    public static Task<int> ClearAsync(this IQueryable<UploadRow> rows, CancellationToken cancellationToken) => rows.ExecuteUpdateAsync(
        set => set.SetProperty(r => r.Name, (string?)null).SetProperty(r => r.IdMask, (string?)null).SetProperty(r => r.IdIndex, (string?)null), cancellationToken);

    public static Task<int> ClearAsync(this IQueryable<UploadFinding> findings, CancellationToken cancellationToken) =>
        findings.Where(f => f.Arguments != null).ExecuteUpdateAsync(set => set.SetProperty(f => f.Arguments, Arguments), cancellationToken);

    public static Task<int> ClearAsync(this IQueryable<RuleWaiver> waivers, CancellationToken cancellationToken) => waivers.ExecuteUpdateAsync(
        set => set.SetProperty(w => w.Reason, Text).SetProperty(w => w.DecisionRemark, (string?)null).SetProperty(w => w.Version, w => w.Version + 1), cancellationToken);

    /// <summary>The grades stay.</summary>
    public static Task<int> ClearAsync(this IQueryable<StayAssessment> assessments, CancellationToken cancellationToken) => assessments
        .Where(a => a.Remark != null)
        .ExecuteUpdateAsync(set => set.SetProperty(a => a.Remark, (string?)null).SetProperty(a => a.Version, a => a.Version + 1), cancellationToken);

    /// <summary>What happened and when stays; the places name nobody.</summary>
    public static Task<int> ClearAsync(this IQueryable<StayEvent> events, CancellationToken cancellationToken) => events.ExecuteUpdateAsync(
        set => set.SetProperty(e => e.Reason, Text).SetProperty(e => e.Version, e => e.Version + 1), cancellationToken);

    /// <summary>Amounts and days stay, and that there was a reason: a correction and a deduction must have one.</summary>
    public static Task<int> ClearAsync(this IQueryable<StipendPayment> payments, CancellationToken cancellationToken) => payments
        .Where(p => p.Reason != null || p.DeductionReason != null || p.Remark != null)
        .ExecuteUpdateAsync(
            set => set
                .SetProperty(p => p.Reason, p => p.Reason == null ? null : Text)
                .SetProperty(p => p.DeductionReason, p => p.DeductionReason == null ? null : Text)
                .SetProperty(p => p.Remark, (string?)null)
                .SetProperty(p => p.Version, p => p.Version + 1),
            cancellationToken);

    /// <summary>The use stays on record; even the mask of whom it was goes.</summary>
    public static Task<int> ClearAsync(this IQueryable<PersonalDataUse> uses, CancellationToken cancellationToken) =>
        uses.ExecuteUpdateAsync(set => set.SetProperty(u => u.Subject, (string?)null), cancellationToken);

    /// <summary>Marks the files of uploads as removed; the sweep deletes their content.</summary>
    public static Task<int> RemoveFilesAsync(this IQueryable<RosterUpload> uploads, PartnershipDbContext context, DateTime now, CancellationToken cancellationToken) =>
        context.StoredFiles
            .Where(f => f.RemovedAt == null && uploads.Any(u => u.FileId == f.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.RemovedAt, now).SetProperty(f => f.FileName, Text), cancellationToken);

    /// <summary>
    /// The same for attendance files, with what was quoted from their cells, in which a name may have strayed. The version stays: an import
    /// that is being read has its content in memory and goes on; one that still waits fails and must be sent again.
    /// </summary>
    public static async Task<int> RemoveFilesAsync(this IQueryable<AttendanceImport> imports, PartnershipDbContext context, DateTime now, CancellationToken cancellationToken)
    {
        await context.AttendanceProblems
            .Where(p => p.Arguments != null && imports.Any(i => i.Id == p.ImportId))
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.Arguments, Arguments), cancellationToken);
        await imports.ExecuteUpdateAsync(
            set => set.SetProperty(i => i.FileName, Text).SetProperty(i => i.ReasonArguments, i => i.ReasonArguments == null ? null : Arguments), cancellationToken);
        return await context.StoredFiles
            .Where(f => f.RemovedAt == null && imports.Any(i => i.FileId == f.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.RemovedAt, now).SetProperty(f => f.FileName, Text), cancellationToken);
    }

    /// <summary>Exports that are over already stay as they are.</summary>
    public static async Task<int> ExpireAsync(this IQueryable<UnmaskedExport> exports, PartnershipDbContext context, DateTime now, CancellationToken cancellationToken)
    {
        var open = exports.Where(x => x.State == ExportState.Requested || x.State == ExportState.Approved || x.State == ExportState.Ready);
        await context.StoredFiles
            .Where(f => f.RemovedAt == null && open.Any(x => x.FileId == f.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.RemovedAt, now), cancellationToken);
        return await open.ExecuteUpdateAsync(
            set => set.SetProperty(x => x.State, ExportState.Expired).SetProperty(x => x.Version, x => x.Version + 1), cancellationToken);
    }
}
