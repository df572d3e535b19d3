using JdPartnership.Core.PersonalData.Uses;

namespace JdPartnership.Core.PersonalData.Exports;

public sealed record RequestUnmaskedExport
{
    /// <summary>Rosters of one college.</summary>
    public required IReadOnlyList<int> RosterIds { get; init; }

    public required PersonalFields Fields { get; init; }

    public required string Purpose { get; init; }

    /// <inheritdoc cref="UnmaskedExport.Recipient"/>
    public required string Recipient { get; init; }

    public required int ValidDays { get; init; }
}

public sealed record DecideUnmaskedExport
{
    public required int Id { get; init; }

    /// <summary>The version the page was opened with.</summary>
    public required int Version { get; init; }

    public string? Remark { get; init; }
}
