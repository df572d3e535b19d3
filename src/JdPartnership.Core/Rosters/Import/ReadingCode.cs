namespace JdPartnership.Core.Rosters.Import;

/// <summary>What reading finds in cells and rows: codes of <see cref="RosterFinding"/>, their sentences under <c>Roster.</c></summary>
public static class ReadingCode
{
    public const string CellEmpty = "CellEmpty";
    public const string CellError = "CellError";
    public const string TooLong = "TooLong";
    public const string FormulaValue = "FormulaValue";
    public const string FormulaWithoutValue = "FormulaWithoutValue";
    public const string HiddenRow = "HiddenRow";
    public const string DateUnreadable = "DateUnreadable";
    public const string DateAmbiguous = "DateAmbiguous";
    public const string DateImpossible = "DateImpossible";
    public const string BecameDate = "BecameDate";
    public const string YesNoUnreadable = "YesNoUnreadable";
    public const string MoneyUnreadable = "MoneyUnreadable";
    public const string MoneyTooPrecise = "MoneyTooPrecise";
    public const string ChoiceUnknown = "ChoiceUnknown";
    public const string IdDigitsLost = "IdDigitsLost";
    public const string CodeDigitsLost = "CodeDigitsLost";
    public const string LeadingZerosLost = "LeadingZerosLost";
    public const string ExampleLeft = "ExampleLeft";
    public const string OtherSheet = "OtherSheet";
}
