namespace JdPartnership.Core.Rosters;

/// <summary>One column: what the template prints, what the reader accepts, what errors and exports call it.</summary>
/// <param name="Header">Header of the template and name in every message, in Chinese.</param>
/// <param name="Synonyms">Other headers seen in real files, compared like the header itself (width, blanks and brackets do not count).</param>
/// <param name="Length">Longest text stored, in characters.</param>
/// <param name="IsRequired">Whether a file without this column cannot be read. What a row must hold besides is the rules' to say.</param>
/// <param name="IsPersonal">Identity numbers and phones: encrypted, masked, never logged.</param>
public sealed record RosterColumnDefinition(
    RosterColumn Column,
    string Header,
    ColumnKind Kind,
    int Length,
    bool IsRequired,
    bool IsPersonal,
    string Note,
    string Example,
    IReadOnlyList<string> Synonyms);
