using System.Globalization;
using System.Text.RegularExpressions;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Identities;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>The cells of one row, typed one by one; what is wrong with them is gathered, not thrown.</summary>
internal sealed partial class CellReading(SheetRow row, int[] places, CodeLengths lengths)
{
    /// <summary>From here on a spreadsheet keeps 15 digits of a number and writes zeros for the rest.</summary>
    private const double FirstInexact = 1e15;

    private List<RosterFinding>? _findings;

    public IReadOnlyList<RosterFinding> Findings => _findings ?? (IReadOnlyList<RosterFinding>)[];

    public void Tell(string code, RuleSeverity severity, RosterColumn? column, params string[] arguments) =>
        (_findings ??= []).Add(new(code, severity, column, arguments));

    public string? Text(RosterColumn column)
    {
        if (!Take(column, out var cell))
        {
            return null;
        }

        if (cell.Date is not null && cell.Text is null)
        {
            return Refuse<string>(column, ReadingCode.BecameDate);
        }

        return Bounded(column, cell.Text is { } text ? NameText.Tidy(HalfWidth.Of(text)) : Digits(cell.Number!.Value));
    }

    public string? Code(RosterColumn column)
    {
        if (!Take(column, out var cell))
        {
            return null;
        }

        if (cell.Text is { } text)
        {
            return TextCode(column, text);
        }

        if (cell.Date is not null)
        {
            return Refuse<string>(column, ReadingCode.BecameDate);
        }

        return NumberCode(column, cell.Number!.Value);
    }

    public DateOnly? Date(RosterColumn column)
    {
        if (!Take(column, out var cell))
        {
            return null;
        }

        var (value, problem) = cell.Date is { } date ? DateReading.Read(date)
            : cell.Text is { } text ? DateReading.Read(text)
            : DateReading.Read(cell.Number!.Value);
        return problem is null ? value : Refuse<DateOnly?>(column, problem, CellExcerpt.Of(cell));
    }

    public bool? YesNo(RosterColumn column) => Take(column, out var cell)
        ? RosterChoices.FindYesNo(Plain(cell)) ?? Refuse<bool?>(column, ReadingCode.YesNoUnreadable, CellExcerpt.Of(cell))
        : null;

    public decimal? Money(RosterColumn column)
    {
        if (!Take(column, out var cell))
        {
            return null;
        }

        var (value, problem) = cell.Text is { } text ? MoneyReading.Read(text)
            : cell.Date is null ? MoneyReading.Read(cell.Number!.Value)
            : (null, ReadingCode.BecameDate);
        return problem is null ? value : Refuse<decimal?>(column, problem, problem == ReadingCode.BecameDate ? [] : [CellExcerpt.Of(cell)]);
    }

    public T? Choice<T>(RosterColumn column, Func<string, T?> find)
        where T : struct => Take(column, out var cell)
            ? find(Plain(cell)) ?? Refuse<T?>(column, ReadingCode.ChoiceUnknown, CellExcerpt.Of(cell), string.Join('、', RosterChoices.Offered(column)))
            : null;

    /// <summary>The cell, if it holds something that can be read at all.</summary>
    private bool Take(RosterColumn column, out SheetCell cell)
    {
        var place = places[(int)column];
        cell = place >= 0 && place < row.Cells.Count ? row.Cells[place] : default;
        if (cell.IsError)
        {
            Refuse<string>(column, ReadingCode.CellError);
            return false;
        }

        if (!cell.IsEmpty)
        {
            if (cell.IsFormula)
            {
                Tell(ReadingCode.FormulaValue, RuleSeverity.Inform, column);
            }

            return true;
        }

        if (cell.IsFormula && cell.Text is null)
        {
            Refuse<string>(column, ReadingCode.FormulaWithoutValue);
        }
        else if (RosterColumns.Of(column).IsRequired)
        {
            Refuse<string>(column, ReadingCode.CellEmpty);
        }

        return false;
    }

    private string? TextCode(RosterColumn column, string text)
    {
        var code = HalfWidth.Code(text);
        if (code.Contains('E', StringComparison.Ordinal) && Scientific().IsMatch(code))
        {
            return Refuse<string>(column, LostDigits(column));
        }

        if (column == RosterColumn.IdNumber && code.EndsWith("000", StringComparison.Ordinal) && ZeroedTail().IsMatch(code) && IdentityNumber.CheckOf(code) != code[^1])
        {
            return Refuse<string>(column, ReadingCode.IdDigitsLost);
        }

        lengths.Saw(column, code);
        return code.Length == 0 ? null : Bounded(column, code);
    }

    private string? NumberCode(RosterColumn column, double number)
    {
        if (Math.Abs(number) >= FirstInexact)
        {
            return Refuse<string>(column, LostDigits(column));
        }

        var code = Digits(number);
        if (lengths.IsShort(column, code))
        {
            Tell(ReadingCode.LeadingZerosLost, RuleSeverity.Inform, column);
        }

        lengths.Saw(column, code);
        return Bounded(column, code);
    }

    private string? Bounded(RosterColumn column, string text)
    {
        var longest = RosterColumns.Of(column).Length;
        return text.Length == 0 ? null
            : text.Length <= longest ? text
            : Refuse<string>(column, ReadingCode.TooLong, longest.ToString(CultureInfo.InvariantCulture), text.Length.ToString(CultureInfo.InvariantCulture));
    }

    private T? Refuse<T>(RosterColumn column, string code, params string[] arguments)
    {
        Tell(code, RuleSeverity.Block, column, arguments);
        return default;
    }

    private static string LostDigits(RosterColumn column) => column == RosterColumn.IdNumber ? ReadingCode.IdDigitsLost : ReadingCode.CodeDigitsLost;

    private static string Plain(SheetCell cell) => cell.Text ?? (cell.Number is { } number ? Digits(number) : "");

    private static string Digits(double number) => number.ToString("0.###############", CultureInfo.InvariantCulture);

    /// <summary>3.20802E+17, as a CSV holds what the sheet showed.</summary>
    [GeneratedRegex(@"^\d(?:\.\d+)?E\+?\d{2}$", RegexOptions.None, 1000)]
    private static partial Regex Scientific();

    /// <summary>15 digits kept, the rest zero: one number in a thousand ends so by itself, and its check digit says so.</summary>
    [GeneratedRegex(@"^\d{15}000$", RegexOptions.None, 1000)]
    private static partial Regex ZeroedTail();
}
