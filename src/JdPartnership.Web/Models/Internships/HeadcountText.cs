using System.Globalization;
using System.Text.RegularExpressions;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;

namespace JdPartnership.Web.Models.Internships;

/// <summary>Reads and writes the texts of a grid: numbers as people type them, and what a cell showed as <c>640:3</c>, persons and version.</summary>
public static partial class HeadcountText
{
    /// <summary>Reads whole numbers, with thousands separators and full-width digits too. Digits without end count as too many.</summary>
    /// <returns>Whether the text is a whole number or empty.</returns>
    public static bool TryRead(string? text, out long? persons)
    {
        var typed = NameText.Normalize(text);
        persons = null;
        if (typed.Length == 0)
        {
            return true;
        }

        if (!Number().IsMatch(typed))
        {
            return false;
        }

        var digits = typed.Replace(",", "", StringComparison.Ordinal);
        persons = long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : digits[0] == '-' ? long.MinValue
            : long.MaxValue;
        return true;
    }

    public static bool TryReadKey(string key, out int collegeId, out int year)
    {
        var dash = key.IndexOf('-', StringComparison.Ordinal);
        (collegeId, year) = (0, 0);
        return dash > 0
            && int.TryParse(key.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out collegeId)
            && int.TryParse(key.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out year);
    }

    public static bool TryReadShown(string? text, out ShownHeadcount? shown)
    {
        shown = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        var parts = text.Split(':');
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var persons)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return false;
        }

        shown = new ShownHeadcount(persons, version);
        return true;
    }

    public static string Of(HeadcountCell? cell) =>
        cell is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{cell.Persons}:{cell.Version}");

    [GeneratedRegex("^-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
