using System.Globalization;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Gate;

/// <summary>What the name of an upload says of its kind, and whether it is a name at all.</summary>
internal static class FileNames
{
    /// <summary>Marks that turn the direction of writing: with them exe.xlsx can read as xlsx.exe and the other way round.</summary>
    private const string Directions = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private const string Separators = "/\\:*?\"<>|";

    /// <summary>The extension in lower case, with its dot.</summary>
    /// <exception cref="RosterFileRefusedException">The name is no name.</exception>
    public static string ExtensionOf(string fileName, RosterFileLimits limits)
    {
        if (fileName.Length > limits.FileNameLength)
        {
            throw new RosterFileRefusedException(FileRefusal.NameTooLong, limits.FileNameLength);
        }

        if (string.IsNullOrWhiteSpace(fileName) || fileName.Any(IsUnsafe))
        {
            throw new RosterFileRefusedException(FileRefusal.NameUnsafe);
        }

        return Path.GetExtension(fileName).ToLowerInvariant();
    }

    private static bool IsUnsafe(char character) =>
        Separators.Contains(character, StringComparison.Ordinal) || Directions.Contains(character, StringComparison.Ordinal)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
