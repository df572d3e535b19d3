using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships.Posts;

/// <summary>What a person says of a post. Flags as in <see cref="Post"/>.</summary>
public sealed record PostDetails
{
    public const int RemarkLength = 500;
    public const int CategoriesLength = 100;

    /// <summary>Hours of the longest month.</summary>
    public const decimal MostMonthlyHours = 31 * 24;

    public required string Name { get; init; }

    /// <inheritdoc cref="Post.MajorCategories"/>
    public string MajorCategories { get; init; } = "";

    public int? LabourGrade { get; init; }

    public bool IsHighRisk { get; init; }

    public bool IsForbiddenToMinors { get; init; }

    public bool IsForbiddenToWomen { get; init; }

    /// <inheritdoc cref="Post.MonthlyHours"/>
    public decimal? MonthlyHours { get; init; }

    public bool HasUnusualHours { get; init; }

    public bool IsEntertainmentVenue { get; init; }

    public string? Remark { get; init; }

    /// <summary>Blanks tidied; codes half width, separated by commas, each once.</summary>
    public PostDetails Tidied() => this with
    {
        Name = NameText.Tidy(Name),
        MajorCategories = string.Join(',', NameText.Normalize(MajorCategories)
            .Split([',', '、', '，', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)),
        Remark = Remark?.Trim() is { Length: > 0 } remark ? remark : null,
    };

    /// <summary>What must hold of a tidied one.</summary>
    public IEnumerable<DomainError> Check()
    {
        if (Name.Length is 0 or > Post.NameLength)
        {
            yield return new("Post.NameLength", nameof(Name), Post.NameLength);
        }

        if (MajorCategories.Length > 0 && MajorCategories.Split(',').Any(code => code.Length != 2 || !code.All(char.IsAsciiDigit)))
        {
            yield return new("Post.CategoryUnreadable", nameof(MajorCategories));
        }
        else if (MajorCategories.Length > CategoriesLength)
        {
            yield return new("Post.TooManyCategories", nameof(MajorCategories));
        }

        if (LabourGrade is < 1 or > 4)
        {
            yield return new("Post.GradeOutOfRange", nameof(LabourGrade));
        }

        if (MonthlyHours is <= 0 or > MostMonthlyHours || decimal.Round(MonthlyHours ?? 0, 2) != (MonthlyHours ?? 0))
        {
            yield return new("Post.HoursOutOfRange", nameof(MonthlyHours), (int)MostMonthlyHours);
        }

        if (Remark?.Length > RemarkLength)
        {
            yield return new("Post.RemarkTooLong", nameof(Remark), RemarkLength);
        }
    }
}
