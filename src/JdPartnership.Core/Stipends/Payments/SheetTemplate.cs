namespace JdPartnership.Core.Stipends.Payments;

/// <summary>What a payment sheet has for columns, and what it proposes in them.</summary>
/// <param name="SchemeId"><c>null</c>: one column, the pay agreed in the roster.</param>
public sealed record SheetTemplate(int? SchemeId, string Name, IReadOnlyList<TemplateComponent> Components)
{
    /// <summary>A fact of the record like a scheme's own name, so Chinese on every page.</summary>
    public const string AgreedName = "名册约定报酬";

    private const string AgreedComponent = "实习报酬";

    /// <summary>For months in which no scheme says any amount: what the roster says was agreed with the student.</summary>
    public static SheetTemplate Agreed { get; } = new(null, AgreedName, [new(1, AgreedComponent, StipendForm.Cash, CountsTowardFloor: true, null)]);

    public bool IsAgreed => SchemeId is null;

    public bool HasAmounts => Components.Any(c => c.AmountYuan is not null);

    /// <summary>
    /// What an intern is proposed for each component. Only a whole month is proposed: neither the law nor a scheme says how part of a month
    /// is reckoned, so there it stays open.
    /// </summary>
    /// <param name="agreedYuan">月实习报酬 of the roster.</param>
    public IReadOnlyList<decimal?> ProposeFor(bool isWholeMonth, decimal? agreedYuan) =>
        [.. Components.Select(c => !isWholeMonth ? null : IsAgreed ? agreedYuan : c.AmountYuan)];
}

/// <inheritdoc cref="SheetComponent"/>
public sealed record TemplateComponent(int Order, string Name, StipendForm Form, bool CountsTowardFloor, decimal? AmountYuan);
