namespace JdPartnership.Core.Colleges;

public sealed record CreateCollege
{
    public required CollegeDetails Details { get; init; }

    /// <summary>Colleges the user was shown and says are others.</summary>
    public IReadOnlyList<int> ConfirmedOthers { get; init; } = [];
}

public sealed record UpdateCollege
{
    public required int Id { get; init; }

    /// <summary>The version the form was opened with.</summary>
    public required int Version { get; init; }

    public required CollegeDetails Details { get; init; }

    /// <inheritdoc cref="CreateCollege.ConfirmedOthers"/>
    public IReadOnlyList<int> ConfirmedOthers { get; init; } = [];
}

public sealed record AddCollegeAlias
{
    public required int CollegeId { get; init; }

    public required string Name { get; init; }

    public string? Source { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }
}
