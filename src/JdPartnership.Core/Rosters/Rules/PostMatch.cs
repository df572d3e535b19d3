namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Which post of the batch a row means.</summary>
/// <param name="Post">Has a value exactly when <paramref name="Kind"/> is <see cref="PostMatchKind.Found"/>.</param>
/// <param name="Suggestion">The nearest name there is; <c>null</c> when none is near.</param>
public sealed record PostMatch(PostMatchKind Kind, PostFacts? Post = null, string? Suggestion = null);

public enum PostMatchKind
{
    Found,

    PostMissing,

    PostUnknown,

    /// <summary>Several centres have such a post, and the row names none.</summary>
    CentreMissing,

    CentreUnknown,

    /// <summary>Another centre has it: <see cref="PostMatch.Suggestion"/>.</summary>
    PostElsewhere,
}
