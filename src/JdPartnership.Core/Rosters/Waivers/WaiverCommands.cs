namespace JdPartnership.Core.Rosters.Waivers;

public sealed record RequestWaiver
{
    public required int RosterId { get; init; }

    /// <summary>Of the finding.</summary>
    public required string Code { get; init; }

    /// <summary>For one person; <c>null</c> for everybody in the roster.</summary>
    public int? EntryId { get; init; }

    public string? Reason { get; init; }

    public string? FilingNumber { get; init; }

    public DateOnly? FiledOn { get; init; }
}

public sealed record DecideWaiver
{
    public required int Id { get; init; }

    public required bool Grant { get; init; }

    public string? Remark { get; init; }
}
