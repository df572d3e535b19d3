namespace JdPartnership.Core.Rosters;

/// <summary>The college hands its roster in.</summary>
public sealed record SubmitRoster
{
    public required int Id { get; init; }

    /// <summary>The version the page was opened with.</summary>
    public required int Version { get; init; }

    public string? Remark { get; init; }

    /// <summary>Why a warning is let pass, by code of the finding.</summary>
    public IReadOnlyDictionary<string, string?> Reasons { get; init; } = new Dictionary<string, string?>();
}

/// <summary>A step of somebody who has the roster before them.</summary>
public sealed record MoveRoster
{
    public required int Id { get; init; }

    /// <inheritdoc cref="SubmitRoster.Version"/>
    public required int Version { get; init; }

    public string? Remark { get; init; }
}
