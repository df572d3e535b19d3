namespace JdPartnership.Core.Rosters.Import;

/// <summary>How many digits the codes of each column have: what a spreadsheet turned into a number lost its leading zeros without a trace.</summary>
internal sealed class CodeLengths
{
    private const int PhoneDigits = 11;
    private const int MajorDigits = 6;

    private readonly int[] _longest = new int[Enum.GetValues<RosterColumn>().Length];

    public CodeLengths()
    {
        _longest[(int)RosterColumn.Phone] = PhoneDigits;
        _longest[(int)RosterColumn.MajorCode] = MajorDigits;
    }

    public void Saw(RosterColumn column, string code) => _longest[(int)column] = Math.Max(code.Length, _longest[(int)column]);

    /// <summary>Shorter than its neighbours, and a number: it may have begun with zeros.</summary>
    public bool IsShort(RosterColumn column, string code) => code.Length < _longest[(int)column];
}
