using System.Globalization;

namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>Makes captions into names Excel accepts: at most 31 characters, none of []:*?/\, no apostrophe at either end, each only once.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Forbidden = "[]:*?/\\";

    // Excel keeps this name for itself.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    public string Next(string caption)
    {
        var clean = string.Concat(Markup.XmlText.Clean(caption).Where(character => !char.IsControl(character) && !Forbidden.Contains(character, StringComparison.Ordinal)));
        var name = Cut(clean, Longest);
        if (name.Length == 0)
        {
            name = "数据表";
        }

        for (var (number, candidate) = (2, name); ; number++)
        {
            if (_taken.Add(candidate))
            {
                return candidate;
            }

            var suffix = "（" + number.ToString(CultureInfo.InvariantCulture) + "）";
            candidate = Cut(name, Longest - suffix.Length) + suffix;
        }
    }

    private static string Cut(string text, int length)
    {
        var trimmed = text.Trim().Trim('\'');
        if (trimmed.Length > length)
        {
            var end = char.IsHighSurrogate(trimmed[length - 1]) ? length - 1 : length;
            trimmed = trimmed[..end];
        }

        return trimmed.Trim().Trim('\'');
    }
}
