using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Figures.Families;
using JdPartnership.Core.Stipends;

namespace JdPartnership.Core.Tests.Figures;

public sealed class StipendFiguresTests
{
    private static readonly StipendFigures Family = new();

    [Fact]
    public void Probation_SumsTheCashOfTheScheme() => Assert.Equal(3180, Total(
        Scheme(null, null, Component(2000, StipendForm.Cash), Component(1180, StipendForm.Cash), Component(300, StipendForm.InKind))));

    [Fact]
    public void Probation_ComponentRemoved_ChangesTheNumber() => Assert.Equal(2000, Total(Scheme(null, null, Component(2000, StipendForm.Cash))));

    [Fact]
    public void Probation_AmountOfOneComponentUnknown_IsUnknown() => Assert.Null(Total(
        Scheme(null, null, Component(2000, StipendForm.Cash), Component(null, StipendForm.Cash))));

    [Fact]
    public void Probation_NoSchemeOrNoCash_IsUnknown()
    {
        Assert.Null(Total());
        Assert.Null(Total(Scheme(null, null)));
        Assert.Null(Total(Scheme(null, null, Component(300, StipendForm.InKind))));
        Assert.Null(Total(Scheme(null, null, Component(2000, StipendForm.Cash)) with { Audience = StipendAudience.Intern }));
    }

    [Fact]
    public void Probation_OfSeveralInForceAtThePeriodsEnd_TakesTheLatest() => Assert.Equal(2, Total(
        Scheme(null, null, Component(1, StipendForm.Cash)),
        Scheme(new DateOnly(2018, 1, 1), null, Component(2, StipendForm.Cash)),
        Scheme(new DateOnly(2018, 10, 1), null, Component(3, StipendForm.Cash)),
        Scheme(new DateOnly(2018, 5, 1), new DateOnly(2018, 9, 29), Component(4, StipendForm.Cash))));

    private static decimal? Total(params StipendSchemeFact[] schemes) =>
        Family.Find(Facts.None with { StipendSchemes = schemes }, "stipend.probation-total").Value;

    private static StipendSchemeFact Scheme(DateOnly? from, DateOnly? to, params StipendComponentFact[] components) =>
        new("probation", "试用期", StipendAudience.Probation, from, to, null, null, components);

    private static StipendComponentFact Component(decimal? yuan, StipendForm form) => new(1, "项目", yuan, form, true);
}
