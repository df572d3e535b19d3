namespace JdPartnership.Core.Rosters;

/// <summary>A step of somebody who has the roster before them.</summary>
public sealed record MoveRoster
{
    public required int Id { get; init; }

    /// <summary>The version the page was opened with.</summary>
    public required int Version { get; init; }

    public string? Remark { get; init; }

    /// <summary>Why a warning is let pass, by code of the finding; asked for when it is handed in, and for what came up until it is approved.</summary>
    public IReadOnlyDictionary<string, string?> Reasons { get; init; } = new Dictionary<string, string?>();
}
