using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Investments;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Core.Tests.Figures;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Tests.Reports;

/// <summary>A table and the figures of its subject count the same rows, on both sides of the period's ends.</summary>
public sealed class TableSelectionTests
{
    private static readonly DateOnly Start = Figures.Facts.Period.Start;
    private static readonly DateOnly End = Figures.Facts.Period.End;

    [Fact]
    public void FocusCooperation_HoldsTheFormsTheFigureCounts()
    {
        var facts = Figures.Facts.None with
        {
            Cooperation =
            [
                Figures.Facts.Form(1, CooperationKind.Class, to: Start),
                Figures.Facts.Form(1, CooperationKind.Base, to: Start.AddDays(-1)),
                Figures.Facts.Form(1, CooperationKind.Centre, from: End),
                Figures.Facts.Form(1, CooperationKind.Internship, from: End.AddDays(1)),
                Figures.Facts.Form(1, CooperationKind.Other, CooperationStatus.Ended),
            ],
        };

        var (table, figures) = Build(facts, "focus-cooperation");

        Assert.Equal(["Class", "Centre"], table!.Rows.Select(r => r[1].Text));
        Assert.Equal(table.Rows.Count, figures["college.cooperation-forms"].Value);
    }

    [Fact]
    public void FocusClasses_HoldsTheClassesTheFigureCounts()
    {
        var facts = Figures.Facts.None with { Classes = [Figures.Facts.Class(1, End.Year), Figures.Facts.Class(1, End.Year + 1)] };

        var (table, figures) = Build(facts, "focus-classes");

        Assert.Equal([$"{End.Year}级"], table!.Rows.Select(r => r[3].Text));
        Assert.Equal(table.Rows.Count, figures["college.classes"].Value);
    }

    [Fact]
    public void Investments_HoldsWhatTheFigureAdds_AndSumsUpToThePeriodsEnd()
    {
        var facts = Figures.Facts.None with
        {
            Investments =
            [
                Gift("之前", 1, Start.AddDays(-1)), Gift("首日", 10, Start), Gift("末日", 100, End), Gift("之后", 1000, End.AddDays(1)),
                Gift("累计", 10000, null) with { AsOf = End }, Gift("累计之后", 100000, null) with { AsOf = End.AddDays(1) },
            ],
        };

        var (table, figures) = Build(facts, "investments");

        Assert.Equal(["累计", "首日", "末日"], table!.Rows.Select(r => r[1].Text));
        Assert.Equal(110, figures["investments.period-total"].Value);
        Assert.Equal(110, table.Rows.Where(r => !r[5].Text.StartsWith("累计", StringComparison.Ordinal)).Sum(r => r[3].Number));
    }

    private static InvestmentFact Gift(string project, decimal yuan, DateOnly? date) =>
        new(null, InvestmentKind.Cash, project, date, null, yuan, null, null, false, null, null);

    private static (TableBlock? Table, FigureSet Figures) Build(ReportFacts facts, string table)
    {
        var services = new ServiceCollection().AddFigures().AddReports().BuildServiceProvider();
        var catalogue = services.GetRequiredService<FigureCatalogue>();
        var college = Figures.Facts.College(1);
        var enterprise = catalogue.OfEnterprise(facts);
        var content = services.GetRequiredService<EditionBuilder>().Build(
            facts with { Colleges = [college], Sections = [new SectionFact(1, 1, "概况", $"{{% table \"{table}\" %}}")] }, enterprise, college, watermark: null);
        return (content.Blocks.OfType<TableBlock>().SingleOrDefault(), new FigureSet([.. content.Figures]));
    }
}
