using JdPartnership.Core.Common;

namespace JdPartnership.Core.Colleges;

/// <summary>What a coordinator may say of a college. Checked by <see cref="CollegeRules"/> before it is stored.</summary>
public sealed record CollegeDetails
{
    public required string Name { get; init; }

    public required CollegeType Type { get; init; }

    public string? PinyinOverride { get; init; }

    public string? ProvinceCode { get; init; }

    public string? City { get; init; }

    public string? SchoolCode { get; init; }

    public DateOnly? SchoolCodeSince { get; init; }

    public string? CreditCode { get; init; }

    public string? Regulator { get; init; }

    public CollegeOwnership Ownership { get; init; }

    public bool IsDoubleHigh { get; init; }

    public bool IsModel { get; init; }

    /// <summary>When the partnership ended; <c>null</c> while it is in force.</summary>
    public DateOnly? TerminatedOn { get; init; }

    public string? Remark { get; init; }

    public string? Source { get; init; }

    /// <summary>The same with blanks collapsed, codes in the form they are compared in, and nothing where only blanks were typed.</summary>
    public CollegeDetails Tidied() => this with
    {
        Name = NameText.Tidy(Name),
        PinyinOverride = OrNull(NameText.Tidy(NameText.Normalize(PinyinOverride).Replace("Ü", "V", StringComparison.Ordinal).ToLowerInvariant())),
        ProvinceCode = OrNull(NameText.Tidy(ProvinceCode)),
        City = OrNull(NameText.Tidy(City)),
        SchoolCode = OrNull(NameText.Normalize(SchoolCode)),
        CreditCode = OrNull(NameText.Normalize(CreditCode)),
        Regulator = OrNull(NameText.Tidy(Regulator)),
        Remark = OrNull(Remark?.Trim() ?? ""),
        Source = OrNull(NameText.Tidy(Source)),
    };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
