using JdPartnership.Core.Internships;

namespace JdPartnership.Core.Rosters.Entries;

/// <summary>A working entry as a list shows it. The name is masked for those who must not read it.</summary>
public sealed record EntryRow(
    int Id,
    string Name,
    string IdMask,
    string? StudentNumber,
    string? Department,
    string? MajorName,
    string? Grade,
    EngagementKind Engagement,
    string Post,
    string ServiceCentre,
    DateOnly Start,
    DateOnly End,
    DateOnly? EndedOn,
    StayEnd? EndedBy,
    bool IsInForce);
