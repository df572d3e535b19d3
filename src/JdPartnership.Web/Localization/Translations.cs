using System.Text.Json;

namespace JdPartnership.Web.Localization;

/// <summary>
/// The texts of the portal. Chinese is its own key; <c>Localization/en/*.json</c> holds the English of each,
/// <c>Localization/errors/*.json</c> the sentence of each error code in both languages. One file an area, all merged.
/// </summary>
public sealed class Translations
{
    private static readonly Lazy<Translations> Loaded = new(Load);

    private Translations(Dictionary<string, string> english, Dictionary<string, ErrorSentence> errors)
    {
        English = english;
        Errors = errors;
    }

    public static Translations Current => Loaded.Value;

    public IReadOnlyDictionary<string, string> English { get; }

    public IReadOnlyDictionary<string, ErrorSentence> Errors { get; }

    private static Translations Load()
    {
        var english = new Dictionary<string, string>(StringComparer.Ordinal);
        var errors = new Dictionary<string, ErrorSentence>(StringComparer.Ordinal);
        foreach (var name in typeof(Translations).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith("Localization/en/", StringComparison.Ordinal))
            {
                Merge(name, english);
            }
            else if (name.StartsWith("Localization/errors/", StringComparison.Ordinal))
            {
                Merge(name, errors);
            }
        }

        return new Translations(english, errors);
    }

    private static void Merge<T>(string resource, Dictionary<string, T> all)
    {
        using var stream = typeof(Translations).Assembly.GetManifestResourceStream(resource)!;
        var entries = JsonSerializer.Deserialize<Dictionary<string, T>>(stream, JsonSerializerOptions.Web) ?? [];
        foreach (var (key, value) in entries)
        {
            if (!all.TryAdd(key, value) && !Equals(all[key], value))
            {
                throw new InvalidOperationException($"{resource}: \"{key}\" is already translated differently in another file.");
            }
        }
    }
}

/// <summary>The sentence of an error code, with holes {0}, {1} … for its arguments.</summary>
public sealed record ErrorSentence(string Zh, string En);
