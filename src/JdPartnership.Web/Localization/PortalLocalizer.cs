using System.Globalization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary><c>L["合作院校"]</c>: the Chinese text is the key, so Chinese can never fall back to English.</summary>
public sealed class PortalLocalizer : IStringLocalizer
{
    public LocalizedString this[string name] => Find(name, []);

    public LocalizedString this[string name, params object[] arguments] => Find(name, arguments);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        Translations.Current.English.Select(pair => new LocalizedString(pair.Key, Languages.IsEnglish ? pair.Value : pair.Key));

    private static LocalizedString Find(string name, object[] arguments)
    {
        string? english = null;
        var missing = Languages.IsEnglish && !Translations.Current.English.TryGetValue(name, out english);
        var text = english ?? name;
        return new LocalizedString(name, arguments.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, arguments), missing);
    }
}
