using System.Globalization;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Where a rule stands.</summary>
/// <param name="Article">Number of the article; <c>null</c> when none is known.</param>
/// <param name="Item">Item of the article, for example 2.</param>
/// <param name="IsVerified">The number was seen in a source. Otherwise it is shown as 待核实, and no message cites it.</param>
public sealed record LegalBasis(LegalInstrument Instrument, int? Article = null, string? Item = null, bool IsVerified = true)
{
    public static LegalBasis None { get; } = new(LegalInstrument.DataQuality);

    /// <summary>Year of the edition, as messages cite it; empty for instruments of one edition.</summary>
    public string Edition => Instrument switch
    {
        LegalInstrument.InternshipRules2016 => "2016",
        LegalInstrument.InternshipRules2021 => "2021",
        _ => "",
    };

    /// <summary>As messages cite it.</summary>
    public string ArticleNumber => Article?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static LegalBasis In2016(int article, string? item = null) => new(LegalInstrument.InternshipRules2016, article, item);

    public static LegalBasis In2021(int article, string? item = null) => new(LegalInstrument.InternshipRules2021, article, item);

    /// <summary>The same, its number not seen in any source.</summary>
    public LegalBasis ToVerify() => this with { IsVerified = false };
}
