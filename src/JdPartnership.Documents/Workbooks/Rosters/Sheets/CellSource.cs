using System.Globalization;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>Makes cells of what the sheet's markup says of them.</summary>
internal sealed class CellSource(SharedTexts texts, CellFormats formats, bool is1904, IReadOnlySet<int> dateColumns)
{
    /// <summary>Days between the zero of the 1904 and of the 1900 system.</summary>
    private const int Offset1904 = 1462;

    /// <summary>31 December 9999.</summary>
    private const double LastSerial = 2_958_465;

    /// <summary>29 February 1900, which never was: the 1900 system counts it.</summary>
    private const double FalseDay = 60;

    /// <param name="value">Holds what stood in v, or the text of an inline string.</param>
    public SheetCell Cell(CellType type, int style, int column, bool isFormula, bool hasValue, CharBuffer value) => !hasValue
        ? new SheetCell(null, null, null, isFormula, IsError: false)
        : type switch
        {
            CellType.SharedText => new(texts[Index(value.Text)], null, null, isFormula, IsError: false),
            CellType.Text => new(value.Unescaped(), null, null, isFormula, IsError: false),
            CellType.Boolean => new(value.Text.Trim() is "1" or "true" ? "TRUE" : "FALSE", null, null, isFormula, IsError: false),
            CellType.Error => new(value.Text.ToString(), null, null, isFormula, IsError: true),
            CellType.IsoDate => IsoDate(value.Text, isFormula),
            CellType.Number => Number(value.Text, style, column, isFormula),
        };

    private SheetCell Number(ReadOnlySpan<char> text, int style, int column, bool isFormula)
    {
        if (text.IsWhiteSpace())
        {
            return new(null, null, null, isFormula, IsError: false);
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            throw new RosterFileRefusedException(FileRefusal.Broken);
        }

        if (formats.ZeroFilledDigits(style) is > 0 and var digits && double.IsInteger(number) && number is >= 0 and < 1e15)
        {
            return new(number.ToString(new string('0', digits), CultureInfo.InvariantCulture), null, null, isFormula, IsError: false);
        }

        var date = formats.IsDate(style) || dateColumns.Contains(column) ? Date(number) : null;
        return new(null, number, date, isFormula, IsError: false);
    }

    private DateTime? Date(double serial)
    {
        var days = is1904 ? serial + Offset1904 : serial < FalseDay ? serial + 1 : serial;
        return days is >= 1 and <= LastSerial && (is1904 || Math.Floor(serial) != FalseDay) ? DateTime.FromOADate(days) : null;
    }

    private static SheetCell IsoDate(ReadOnlySpan<char> text, bool isFormula) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? new(null, null, date, isFormula, IsError: false)
            : new(text.ToString(), null, null, isFormula, IsError: false);

    private static int Index(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index)
            ? index
            : throw new RosterFileRefusedException(FileRefusal.Broken);
}
