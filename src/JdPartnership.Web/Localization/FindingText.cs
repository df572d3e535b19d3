using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>What a finding says, in the language of the page.</summary>
public static class FindingText
{
    /// <param name="code">Of the finding.</param>
    /// <param name="arguments">As stored: a JSON list, or nothing.</param>
    public static string Of(string code, string? arguments) => ErrorTexts.Of(new DomainError($"Roster.{code}", "", [.. FindingArguments.Read(arguments)]));

    /// <summary>Title of the rule; the code itself for what reading found.</summary>
    public static string TitleOf(string code, IStringLocalizer L) => RuleCatalogue.RuleOf(code) is { } rule ? L[rule.Title] : code;
}
