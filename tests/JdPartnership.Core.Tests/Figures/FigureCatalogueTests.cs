using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.TrainingCentres;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Tests.Figures;

public sealed class FigureCatalogueTests
{
    private static readonly FigureCatalogue Catalogue =
        new ServiceCollection().AddFigures().BuildServiceProvider().GetRequiredService<FigureCatalogue>();

    private static readonly ReportFacts Some = Facts.None with
    {
        Colleges = [Facts.College(1)],
        Listing = [Facts.Line(1, "甲学院", "32", "江苏")],
        Headcounts = [Facts.Headcount(1, 2017, 500), Facts.Headcount(1, 2018, 520)],
        CountedHeadcounts = [Facts.Counted(1, 2018, 515)],
        Cooperation = [Facts.Form(1, CooperationKind.Class)],
        Classes = [Facts.Class(1, 2015)],
        Centres = [Facts.Centre(1, TrainingCentreKind.OnCampus)],
    };

    public static TheoryData<string> LastingKeys =>
    [
        "colleges.named", "colleges.provinces", "colleges.cooperation-table", "internships.headcount.2017", "internships.headcount.2018",
        "internships.headcount.growth", "internships.headcount.growth-percent", "internships.headcount.2017.by-province",
        "internships.headcount.2018.by-province", "colleges.registered", "training.courses", "training.minutes", "stipend.probation-total",
        "internships.counted.2018", "internships.counted.2018.difference", "college.internships.counted.2018", "college.internships.counted.2018.difference",
        "cooperation.class-colleges", "cooperation.centre-colleges", "cooperation.centre-planned", "college.internships.headcount.2018",
    ];

    [Theory]
    [MemberData(nameof(LastingKeys))]
    public void KeysThatStay_Stay(string key) => Assert.True(All(Some).TryGet(key, out _));

    [Fact]
    public void Keys_AreUniqueLowerCaseAndDefined()
    {
        var keys = Catalogue.Definitions.Select(d => d.Key).ToList();

        Assert.Distinct(keys);
        Assert.All(All(Some).All, f => Assert.Matches("^[a-z0-9][a-z0-9.-]*$", f.Key));
        Assert.All(All(Some).All, f => Assert.Contains(f.Key.Replace("2017", "{year}").Replace("2018", "{year}"), keys));
    }

    [Fact]
    public void EveryFigure_HasAnAsOfOrBothEndsOfAPeriod() => Assert.All(All(Some).All, f => Assert.True(
        f.AsOf is null ? f is { PeriodStart: not null, PeriodEnd: not null } : f is { PeriodStart: null, PeriodEnd: null }, f.Key));

    [Fact]
    public void EveryFigure_IsNamedDefinedAndCarriesAUnit() => Assert.All(
        All(Some).All, f => Assert.All(new[] { f.Name, f.Unit, f.Definition }, text => Assert.False(string.IsNullOrWhiteSpace(text), f.Key)));

    [Fact]
    public void EveryBreakdown_SumsToItsTotal() => Assert.All(
        All(Some).All.Where(f => f.Items.Count > 0), f => Assert.Equal(f.Value, f.Items.Sum(i => i.Value)));

    /// <summary>An empty database states nothing: only the count of registered colleges is known, and it is none.</summary>
    [Fact]
    public void WithoutFacts_EveryFigureIsUnknown()
    {
        var figures = Catalogue.OfEnterprise(Facts.None).Concat(Catalogue.OfCollege(Facts.None, Facts.College(1)));

        Assert.All(figures, f => Assert.Equal(f.Key == "colleges.registered" ? 0m : null, f.Value));
    }

    [Fact]
    public void FiguresOfTheEnterprise_AreTheSameWhicheverCollegeIsInFocus() =>
        Assert.All(Catalogue.OfEnterprise(Some), f => Assert.True(f.Scope.IsEnterprise && !f.Key.StartsWith("college.", StringComparison.Ordinal)));

    [Fact]
    public void FigureSet_TwoFiguresOfOneKey_IsRefused()
    {
        var figure = Catalogue.OfEnterprise(Some)[0];

        Assert.Throws<ArgumentException>(() => new FigureSet([figure, figure]));
    }

    [Fact]
    public void FigureSet_UnknownKey_IsNotFound()
    {
        Assert.False(All(Some).TryGet("no.such", out var figure));
        Assert.Null(figure);
        Assert.Throws<KeyNotFoundException>(() => All(Some)["no.such"]);
    }

    private static FigureSet All(ReportFacts facts) => new([.. Catalogue.OfEnterprise(facts), .. Catalogue.OfCollege(facts, Facts.College(1))]);
}
