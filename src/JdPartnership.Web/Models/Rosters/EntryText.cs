using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.Web.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Rosters;

/// <summary>Values of entries in the words of the page.</summary>
public static class EntryText
{
    public static string Value(RosterColumn column, string? value, IStringLocalizer L) => (column, value) switch
    {
        (_, null) => L["（空）"],
        (_, "True") => L["是"],
        (_, "False") => L["否"],
        (RosterColumn.Engagement, _) when Enum.TryParse<EngagementKind>(value, out var kind) => RosterText.Of(kind, L),
        (RosterColumn.PayForm, _) when Enum.TryParse<PayForm>(value, out var form) => RosterText.Of(form, L),
        _ => value,
    };
}
