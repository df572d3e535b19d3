namespace JdPartnership.Core.Rosters.Identities;

/// <summary>What a text turned out to be.</summary>
/// <param name="Number">Has a value exactly when <paramref name="Problem"/> is <see cref="IdentityProblem.None"/>.</param>
public readonly record struct IdentityReading(IdentityNumber? Number, IdentityProblem Problem);
