using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships.Batches;

/// <summary>What a person says of a batch.</summary>
public sealed record BatchDetails
{
    public required string Name { get; init; }

    public EngagementKind Engagement { get; init; }

    public DateOnly? Start { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? End { get; init; }

    public int? PlannedPersons { get; init; }

    /// <inheritdoc cref="InternshipBatch.HoursFilingNumber"/>
    public string? HoursFilingNumber { get; init; }

    public DateOnly? HoursFiledOn { get; init; }

    public bool IsThroughAgency { get; init; }

    public string? Remark { get; init; }

    public IReadOnlyList<PlannedPlace> Places { get; init; } = [];

    /// <summary>Blanks tidied, empty texts gone, a place named twice kept once.</summary>
    public BatchDetails Tidied() => this with
    {
        Name = NameText.Tidy(Name),
        HoursFilingNumber = NullIfEmpty(NameText.Tidy(HoursFilingNumber)),
        Remark = NullIfEmpty(Remark?.Trim()),
        Places = [.. Places.DistinctBy(p => (p.PostId, p.ServiceCentreId))],
    };

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}

/// <summary>A post at a centre that a batch offers, and how many persons are planned there.</summary>
public sealed record PlannedPlace(int PostId, int ServiceCentreId, int? Persons);
