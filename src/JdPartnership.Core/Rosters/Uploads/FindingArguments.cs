using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>What stands in the holes of a stored sentence, as a JSON list that fits its column.</summary>
public static class FindingArguments
{
    /// <summary>Characters of the column.</summary>
    public const int Longest = 500;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Those of an error; <c>null</c> for none.</returns>
    public static string? Of(DomainError error) => Write([.. error.Arguments.Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")]);

    /// <returns><c>null</c> for none.</returns>
    public static string? Write(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0)
        {
            return null;
        }

        var json = JsonSerializer.Serialize(arguments, Plain);
        for (var room = Longest / arguments.Count; json.Length > Longest; room /= 2)
        {
            json = JsonSerializer.Serialize(arguments.Select(a => a.Length <= room ? a : Cut(a, room)), Plain);
        }

        return json;
    }

    public static string[] Read(string? json) => json is null ? [] : JsonSerializer.Deserialize<string[]>(json)!;

    private static string Cut(string text, int length) =>
        length < 2 ? "" : text[..(char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1)] + "…";
}
