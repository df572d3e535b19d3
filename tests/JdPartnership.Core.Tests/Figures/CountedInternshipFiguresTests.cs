using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Figures.Families;

namespace JdPartnership.Core.Tests.Figures;

public sealed class CountedInternshipFiguresTests
{
    private static readonly CountedInternshipFigures Family = new();

    // College 1 declared and has a roster, 2 has a roster alone, 3 declared alone, 4 agrees with itself.
    private static readonly ReportFacts Some = Facts.None with
    {
        CountedHeadcounts = [Facts.Counted(1, 2018, 515), Facts.Counted(2, 2018, 40), Facts.Counted(4, 2018, 100), Facts.Counted(2, 2024, 7)],
        Headcounts = [Facts.Headcount(1, 2018, 520), Facts.Headcount(3, 2018, 9), Facts.Headcount(4, 2018, 100), Facts.Headcount(2, 2017, 33)],
    };

    [Fact]
    public void Counted_AddsUpTheCollegesOfEachYear()
    {
        var figure = Family.Find(Some, "internships.counted.2018");

        Assert.Equal((655m, "人", FigureKind.Increment, "2018年名册统计实习人数"), (figure.Value!.Value, figure.Unit, figure.Kind, figure.Name));
        Assert.Equal((new DateOnly(2018, 1, 1), new DateOnly(2018, 12, 31), null), (figure.PeriodStart!.Value, figure.PeriodEnd!.Value, figure.AsOf));
        Assert.Equal([(1, 515m), (2, 40m), (4, 100m)], figure.Rows.Select(r => (r.CollegeId!.Value, r.Value!.Value)));
        Assert.False(figure.IsChange);
        Assert.Equal(7, Family.Find(Some, "internships.counted.2024").Value);
    }

    [Fact]
    public void Years_AreThoseWithEntries_OldestFirst_AndNoOthers()
    {
        var keys = Family.OfEnterprise(Some).Select(f => f.Key);

        Assert.Equal(["internships.counted.2018", "internships.counted.2018.difference", "internships.counted.2024"], keys);
        Assert.Empty(Family.OfEnterprise(Facts.None with { Headcounts = Some.Headcounts }));
    }

    [Fact]
    public void Difference_ComparesOnlyCollegesThatHaveBoth()
    {
        var figure = Family.Find(Some, "internships.counted.2018.difference");

        Assert.Equal((-5m, true), (figure.Value!.Value, figure.IsChange));
        Assert.Equal([(1, "名册统计", 515m), (1, "申报", 520m), (4, "名册统计", 100m), (4, "申报", 100m)], figure.Rows.Select(r => (r.CollegeId!.Value, r.Detail!, r.Value!.Value)));
    }

    [Theory]
    [InlineData(520, 520, 0)]
    [InlineData(530, 520, 10)]
    [InlineData(1, 0, 1)]
    public void Difference_IsCountedMinusDeclared_AndZeroWhereTheyAgree(int counted, int declared, int difference)
    {
        var facts = Facts.None with { CountedHeadcounts = [Facts.Counted(1, 2018, counted)], Headcounts = [Facts.Headcount(1, 2018, declared)] };

        Assert.Equal(difference, Family.Find(facts, "internships.counted.2018.difference").Value);
        Assert.Equal(difference, Family.Find(facts, Facts.College(1), "college.internships.counted.2018.difference").Value);
    }

    [Fact]
    public void OfCollege_TellsItsOwnRowsOnly()
    {
        var figures = Family.OfCollege(Some, Facts.College(1)).ToList();

        Assert.Equal(["college.internships.counted.2018", "college.internships.counted.2018.difference"], figures.Select(f => f.Key));
        Assert.Equal([515m, -5m], figures.Select(f => f.Value!.Value));
        Assert.All(figures, f => Assert.Equal("college:1", f.Scope.ToString()));
        Assert.All(figures.SelectMany(f => f.Rows), r => Assert.Equal(1, r.CollegeId));
        Assert.Empty(Family.OfCollege(Some, Facts.College(3)));
    }

    [Fact]
    public void DeclaredFigures_StayWhatTheyWere_WhateverIsCounted()
    {
        var declared = new InternshipFigures();

        Assert.Equal(
            declared.OfEnterprise(Some with { CountedHeadcounts = [] }).Select(f => (f.Key, f.Value)),
            declared.OfEnterprise(Some).Select(f => (f.Key, f.Value)));
    }

    [Fact]
    public void AsReported_LeavesOutYearsThePeriodDoesNotCompare() =>
        Assert.Equal([(2018, 515), (2018, 40), (2018, 100)], Some.AsReported().CountedHeadcounts.Select(c => (c.Year, c.Persons)));
}
