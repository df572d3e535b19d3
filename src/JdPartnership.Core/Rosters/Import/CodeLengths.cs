namespace JdPartnership.Core.Rosters.Import;

/// <summary>How many digits the codes of each column have: what a spreadsheet turned into a number lost its leading zeros without a trace.</summary>
internal sealed class CodeLengths
{
    private const int PhoneDigits = 11;
    private const int MajorDigits = 6;

    private readonly Dictionary<RosterColumn, int> longest = new()
    {
        [RosterColumn.Phone] = PhoneDigits,
        [RosterColumn.MajorCode] = MajorDigits,
    };

    public void Saw(RosterColumn column, string code) => longest[column] = Math.Max(code.Length, longest.GetValueOrDefault(column));

    /// <summary>Shorter than its neighbours, and a number: it may have begun with zeros.</summary>
    public bool IsShort(RosterColumn column, string code) => code.Length < longest.GetValueOrDefault(column);
}
