using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Uses;

namespace JdPartnership.Web.Models.PersonalData;

/// <summary>What the address of the list of uses says. Anything unreadable counts as not said, so that an old link still answers.</summary>
public sealed class UseQuery
{
    /// <summary>Sign-in name.</summary>
    public string? Who { get; set; }

    public UseKind? Kind { get; set; }

    public int? College { get; set; }

    public bool Minors { get; set; }

    /// <summary>Inclusive, at the enterprise.</summary>
    public DateOnly? From { get; set; }

    /// <inheritdoc cref="From"/>
    public DateOnly? To { get; set; }

    public int? Page { get; set; }

    public int? Size { get; set; }

    public PageRequest PageRequest => new(Page, Size);

    public UseFilter ToFilter(BusinessClock clock) => new()
    {
        UserName = Who,
        Kind = Kind,
        CollegeId = College,
        MinorsOnly = Minors,
        From = From is { } first ? clock.StartOf(first) : null,
        Before = To is { } last && last < DateOnly.MaxValue ? clock.StartOf(last.AddDays(1)) : null,
    };
}
