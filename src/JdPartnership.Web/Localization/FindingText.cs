using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Web.Localization;

/// <summary>What a finding says, in the language of the page.</summary>
public static class FindingText
{
    /// <param name="code">Of the finding.</param>
    /// <param name="arguments">As stored: a JSON list, or nothing.</param>
    public static string Of(string code, string? arguments) => ErrorTexts.Of(new DomainError($"Roster.{code}", "", [.. FindingArguments.Read(arguments)]));

    /// <summary>The rule's own title, Chinese everywhere as it is printed; the code itself for what reading found.</summary>
    public static string TitleOf(string code) => RuleCatalogue.RuleOf(code)?.Title ?? code;
}
