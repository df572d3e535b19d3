using System.Text.RegularExpressions;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Reports.Periods;

/// <summary>What a person says of a report period.</summary>
public sealed partial record PeriodDetails
{
    public const int LabelLength = 20;
    public const int LabelStyleLength = 40;
    public const int TitleLength = 100;
    public const int SourceLength = 200;

    /// <summary>Where a label style takes the label.</summary>
    public const string LabelPlace = "{0}";

    /// <summary>Longer than any period a report was seen to cover; a typed year that is wrong by ten is not taken.</summary>
    public const int MostYears = 3;

    // An address of its own.
    private const string Reserved = "new";

    /// <inheritdoc cref="ReportPeriod.Label"/>
    public required string Label { get; init; }

    /// <inheritdoc cref="ReportPeriod.LabelStyle"/>
    public required string LabelStyle { get; init; }

    public DateOnly? Start { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? End { get; init; }

    /// <inheritdoc cref="ReportPeriod.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="ReportPeriod.TitleForOtherTypes"/>
    public string? TitleForOtherTypes { get; init; }

    /// <summary>Where the period is laid down.</summary>
    public string? Source { get; init; }

    /// <summary>Blanks tidied; the label half width, as it stands in addresses and commands.</summary>
    public PeriodDetails Tidied() => this with
    {
        Label = NameText.Normalize(Label),
        LabelStyle = NameText.Tidy(LabelStyle),
        Title = NameText.Tidy(Title),
        TitleForOtherTypes = NameText.Tidy(TitleForOtherTypes) is { Length: > 0 } other ? other : null,
        Source = NameText.Tidy(Source) is { Length: > 0 } source ? source : null,
    };

    /// <summary>What must hold of a tidied one.</summary>
    public IEnumerable<DomainError> Check()
    {
        if (!Readable().IsMatch(Label) || Label.Equals(Reserved, StringComparison.OrdinalIgnoreCase))
        {
            yield return new("Period.LabelUnreadable", nameof(Label), LabelLength);
        }

        if (LabelStyle.Split(LabelPlace) is not [var before, var after] || (before + after).AsSpan().ContainsAny('{', '}') || LabelStyle.Length > LabelStyleLength)
        {
            yield return new("Period.StyleUnreadable", nameof(LabelStyle), LabelStyleLength);
        }

        if (Start is null)
        {
            yield return new("Period.DateMissing", nameof(Start));
        }

        if (End is null)
        {
            yield return new("Period.DateMissing", nameof(End));
        }
        else if (End < Start)
        {
            yield return new("Period.EndBeforeStart", nameof(End));
        }
        else if (Start is { } start && End >= start.AddYears(MostYears))
        {
            yield return new("Period.TooLong", nameof(End), MostYears);
        }

        if (Title.Length is 0 or > TitleLength)
        {
            yield return new("Period.TitleLength", nameof(Title), TitleLength);
        }

        if (TitleForOtherTypes?.Length > TitleLength)
        {
            yield return new("Period.TitleLength", nameof(TitleForOtherTypes), TitleLength);
        }

        if (Source?.Length > SourceLength)
        {
            yield return new("Period.SourceTooLong", nameof(Source), SourceLength);
        }
    }

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}-]{0,19}$", RegexOptions.None, 1000)]
    private static partial Regex Readable();
}
