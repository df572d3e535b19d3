using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Figures.Families;

namespace JdPartnership.Core.Tests.Figures;

public sealed class CooperationFiguresTests
{
    private static readonly CooperationFigures Family = new();

    private static readonly ReportFacts Table = Facts.None with
    {
        Cooperation =
        [
            Facts.Form(1, CooperationKind.Class),
            Facts.Form(1, CooperationKind.Centre),
            Facts.Form(2, CooperationKind.Centre, CooperationStatus.Planned),
            Facts.Form(3, CooperationKind.Internship),
            Facts.Form(4, CooperationKind.Base),
            Facts.Form(4, CooperationKind.Base),
            Facts.Form(5, CooperationKind.Class, CooperationStatus.Ended),
        ],
    };

    [Theory]
    [InlineData("colleges.cooperation-table", 3)]
    [InlineData("cooperation.class-colleges", 1)]
    [InlineData("cooperation.centre-colleges", 1)]
    [InlineData("cooperation.centre-planned", 1)]
    [InlineData("cooperation.internship-colleges", 1)]
    [InlineData("cooperation.base-colleges", 1)]
    public void OfEnterprise_CountsCollegesNotForms_AndPlannedNeverAsExisting(string key, int value) =>
        Assert.Equal(value, Family.Find(Table, key).Value);

    [Theory]
    [InlineData(null, null, 1)]
    [InlineData("2018-09-30", null, 1)]
    [InlineData("2018-10-01", null, 0)]
    [InlineData(null, "2017-09-01", 1)]
    [InlineData(null, "2017-08-31", 0)]
    [InlineData("2010-01-01", "2030-01-01", 1)]
    public void OfEnterprise_FormCounts_WhileItOverlapsThePeriod(string? from, string? to, int value)
    {
        var facts = Facts.None with { Cooperation = [Facts.Form(1, CooperationKind.Class, from: Date(from), to: Date(to))] };

        Assert.Equal(value, Family.Find(facts, "cooperation.class-colleges").Value);
    }

    [Fact]
    public void OfEnterprise_NoTable_IsUnknown_ButNoneOfAKindInATableIsZero()
    {
        Assert.All(Family.OfEnterprise(Facts.None), f => Assert.Null(f.Value));
        Assert.Equal(0, Family.Find(Facts.None with { Cooperation = [Facts.Form(1, CooperationKind.Other)] }, "cooperation.class-colleges").Value);
    }

    [Fact]
    public void OfCollege_CountsItsFormsInForce()
    {
        Assert.Equal(2, Family.Find(Table, Facts.College(1), "college.cooperation-forms").Value);
        Assert.Null(Family.Find(Table, Facts.College(2), "college.cooperation-forms").Value);
        Assert.Null(Family.Find(Table, Facts.College(5), "college.cooperation-forms").Value);
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
