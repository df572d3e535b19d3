using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Pinyin;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Search;

/// <summary>Finds entries of the menu by what they are called, pinyin initials included.</summary>
public static class PageSearch
{
    public static IReadOnlyList<NavigationEntry> Find(string text, ICurrentUser viewer, IStringLocalizer L)
    {
        var typed = NameText.Normalize(text);
        return typed.Length == 0 ? [] : [.. Navigation.For(viewer, L).SelectMany(group => group.Entries).Where(entry => Matches(entry.Label, typed))];
    }

    private static bool Matches(string label, string typed)
    {
        var pinyin = PinyinIndex.For(label);
        var letters = typed.ToLowerInvariant();
        return NameText.Normalize(label).Contains(typed, StringComparison.Ordinal)
            || pinyin.Initials.Contains("|" + letters, StringComparison.Ordinal)
            || pinyin.Full.StartsWith(letters, StringComparison.Ordinal);
    }
}
