namespace JdPartnership.Core.Rosters.Identities;

/// <summary>Why a text is no identity number of GB 11643.</summary>
public enum IdentityProblem
{
    None,

    Missing,

    /// <summary>The form of before 1999: no longer valid.</summary>
    FifteenDigits,

    Length,

    /// <summary>Something else than seventeen digits and a digit or X.</summary>
    Characters,

    /// <summary>The first two digits are no division of GB/T 2260 and no residence permit.</summary>
    Province,

    /// <summary>No day of the calendar, or before 1900.</summary>
    BirthDate,

    BirthInFuture,

    CheckDigit,
}
