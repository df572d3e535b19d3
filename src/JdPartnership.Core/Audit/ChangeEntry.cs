using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Audit;

/// <summary>修改记录: one stored change of one row. Written with the change in the same transaction; never edited.</summary>
public sealed class ChangeEntry : ICollegeOwned
{
    public long Id { get; private set; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public int? UserId { get; init; }

    public required string UserName { get; init; }

    public required ChangeAction Action { get; init; }

    /// <summary>Type of the row, for example <c>College</c>.</summary>
    public required string EntityType { get; init; }

    public required Guid EntityUid { get; init; }

    /// <summary>The college the row belongs to; the history of a college is found by it.</summary>
    public int? CollegeId { get; init; }

    public College? College { get; init; }

    /// <summary>What the row was called when it changed.</summary>
    public string? EntityName { get; init; }

    public IReadOnlyList<FieldChange> Fields { get; init; } = [];
}
