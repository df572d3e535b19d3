namespace JdPartnership.Data.Tests.Rosters.Interleavings;

/// <summary>What somebody does to a roster.</summary>
internal enum Deed
{
    Upload,

    /// <summary>A worker runs some job that was ever queued, to its end.</summary>
    Read,

    /// <summary>A worker dies after it has staged rows.</summary>
    ReadAndDie,

    /// <summary>The next deed happens while a worker has staged rows and not finished.</summary>
    ReadAround,
    Map,
    Apply,
    Undo,
    Cancel,
    ReadAgain,
    Submit,
    Withdraw,
    Return,
    Approve,
}

/// <param name="File">Which of the files is sent.</param>
/// <param name="Which">Which upload or job it concerns, counted round.</param>
/// <param name="Removes">Entries the file does not have leave.</param>
/// <param name="AllOrNothing">How an upload is applied.</param>
internal sealed record Step(Deed Deed, int File, int Which, bool Removes, bool AllOrNothing)
{
    public override string ToString() => $"{Deed}(file {File}, no. {Which}{(Removes ? ", removes" : "")}{(AllOrNothing ? ", all" : "")})";
}
