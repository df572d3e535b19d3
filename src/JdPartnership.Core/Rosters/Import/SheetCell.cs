namespace JdPartnership.Core.Rosters.Import;

/// <summary>One cell as the file holds it, untyped.</summary>
/// <param name="Text">Text of a string cell, or <c>null</c>.</param>
/// <param name="Number">Value of a numeric cell, or <c>null</c>.</param>
/// <param name="Date">Value of a numeric cell that is formatted as a date, or <c>null</c>.</param>
/// <param name="IsFormula">The value was computed by the sheet: it is the cached one.</param>
/// <param name="IsError">The cell holds an error value such as #REF!.</param>
public readonly record struct SheetCell(string? Text, double? Number, DateTime? Date, bool IsFormula, bool IsError)
{
    public bool IsEmpty => Number is null && Date is null && string.IsNullOrWhiteSpace(Text) && !IsError;
}
