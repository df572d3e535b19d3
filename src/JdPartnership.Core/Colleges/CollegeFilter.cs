using JdPartnership.Core.Cooperation;

namespace JdPartnership.Core.Colleges;

/// <summary>Which colleges a list shows, and in which order.</summary>
public sealed record CollegeFilter
{
    /// <summary>Stands in the place of a province code for colleges whose province is not known.</summary>
    public const string UnknownProvince = "none";

    /// <summary>Part of a name, an alias, pinyin, initials or a code; several words must all be found.</summary>
    public string? Text { get; init; }

    /// <summary>GB/T 2260, or <see cref="UnknownProvince"/>.</summary>
    public string? ProvinceCode { get; init; }

    public CollegeType? Type { get; init; }

    /// <summary>Works with the enterprise in this way, or will.</summary>
    public CooperationKind? Cooperation { get; init; }

    public PartnershipStatus? Status { get; init; }

    /// <summary>The recycle bin instead of the list.</summary>
    public bool Deleted { get; init; }

    public CollegeSort Sort { get; init; }

    public bool Descending { get; init; }
}

/// <summary>Columns a list can be sorted by. Equal rows follow by name.</summary>
public enum CollegeSort
{
    Name,
    Province,
    City,
    Type,

    /// <summary>Interns of the year the list shows; colleges without a headcount come last in both directions.</summary>
    Interns,
}
