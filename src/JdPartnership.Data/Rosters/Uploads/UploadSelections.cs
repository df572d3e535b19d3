using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Data.Rosters.Uploads;

/// <summary>Reusable pieces of queries for uploads.</summary>
internal static class UploadSelections
{
    /// <summary>The upload applied last that was not undone, if there is one. Uploads are applied in another order than they came in.</summary>
    public static IQueryable<RosterUpload> LastApplied(this IQueryable<RosterUpload> uploads, int rosterId) => uploads
        .Where(u => u.RosterId == rosterId && u.State == UploadState.Applied)
        .OrderByDescending(u => u.AppliedAt).ThenByDescending(u => u.Id)
        .Take(1);
}
