using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Web.Models.Stipends;

/// <summary>What the calculator is asked. Everything as typed: what cannot be read is shown again.</summary>
public sealed class StipendQuery
{
    public int? Scheme { get; set; }

    /// <summary>In place of the scheme's own, by the order of its components.</summary>
    public List<string?> Amounts { get; set; } = [];

    public RuleSetKey? Rules { get; set; }

    /// <summary>相同岗位工资, yuan a month; the other two likewise.</summary>
    public string? SamePost { get; set; }

    public string? LowestTier { get; set; }

    public string? Probation { get; set; }
}
