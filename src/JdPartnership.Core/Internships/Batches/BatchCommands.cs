namespace JdPartnership.Core.Internships.Batches;

public sealed record CreateBatch
{
    public required int CollegeId { get; init; }

    public required BatchDetails Details { get; init; }
}

public sealed record UpdateBatch
{
    public required int Id { get; init; }

    /// <summary>The version the form was opened with.</summary>
    public required int Version { get; init; }

    public required BatchDetails Details { get; init; }
}
