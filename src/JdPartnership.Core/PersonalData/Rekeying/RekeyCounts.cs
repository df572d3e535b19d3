namespace JdPartnership.Core.PersonalData.Rekeying;

/// <summary>What a run over all sealed values came to.</summary>
/// <param name="Seen">Entries or files looked at.</param>
/// <param name="Renewed">Written anew; the others were so already.</param>
/// <param name="Broken">Could not be opened, and were left as they are.</param>
public sealed record RekeyCounts(int Seen, int Renewed, int Broken)
{
    public static RekeyCounts None { get; } = new(0, 0, 0);

    public RekeyCounts Add(RekeyOutcome outcome) => outcome switch
    {
        RekeyOutcome.Current => this with { Seen = Seen + 1 },
        RekeyOutcome.Renewed => this with { Seen = Seen + 1, Renewed = Renewed + 1 },
        RekeyOutcome.Broken => this with { Seen = Seen + 1, Broken = Broken + 1 },
    };
}

public enum RekeyOutcome
{
    Current,
    Renewed,
    Broken,
}
