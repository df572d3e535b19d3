namespace JdPartnership.Core.Audit;

/// <summary>Reads the change history within the viewer's scope.</summary>
public interface IChangeQueries
{
    /// <summary>Newest first; rows of one kind that one save changed in the same way are one line.</summary>
    Task<IReadOnlyList<RecentChange>> ListRecentAsync(int count, CancellationToken cancellationToken);
}

/// <param name="At">UTC.</param>
/// <param name="Rows">How many rows the save changed so.</param>
/// <param name="EntityName">Name of the row; <c>null</c> for several.</param>
/// <param name="CollegeId">The college the row belongs to, if it is one row and the college has a page to go to.</param>
public sealed record RecentChange(
    DateTime At, string UserName, ChangeAction Action, string EntityType, int Rows, string? EntityName, int? CollegeId, string? CollegeName);
