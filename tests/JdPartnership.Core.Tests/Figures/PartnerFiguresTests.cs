using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Figures.Families;

namespace JdPartnership.Core.Tests.Figures;

public sealed class PartnerFiguresTests
{
    private static readonly PartnerFigures Family = new();

    private static readonly ReportFacts Listed = Facts.None with
    {
        Listing =
        [
            Facts.Line(1, "甲学院", "32", "江苏"),
            Facts.Line(2, "乙学院", "34", "安徽"),
            Facts.Line(3, "甲学院", "32", "江苏"),
            Facts.Line(4, "丙学院", null, null),
            Facts.Line(5, "丁学院", "34", "安徽"),
        ],
        Colleges = [Facts.College(1), Facts.College(2)],
    };

    [Theory]
    [InlineData("colleges.named", 4)]
    [InlineData("colleges.listed", 5)]
    [InlineData("colleges.provinces", 2)]
    [InlineData("colleges.named.by-province", 4)]
    [InlineData("colleges.registered", 2)]
    public void OfEnterprise_NameThatIsPrintedTwice_CountsOnceWhereNamesAreCounted(string key, int value) =>
        Assert.Equal(value, Family.Find(Listed, key).Value);

    [Fact]
    public void ByProvince_KeepsTheUnplacedApart() => Assert.Equal(
        [("安徽", 2m), ("江苏", 1m), ("未登记", 1m)],
        Family.Find(Listed, "colleges.named.by-province").Items.Select(i => (i.Name, i.Value)));

    [Fact]
    public void OfEnterprise_CollegeRegisteredInThePortal_MovesRegisteredOnly()
    {
        var facts = Listed with { Colleges = [.. Listed.Colleges, Facts.College(3)] };

        Assert.Equal(3, Family.Find(facts, "colleges.registered").Value);
        Assert.Equal(4, Family.Find(facts, "colleges.named").Value);
        Assert.Equal(2, Family.Find(facts, "colleges.provinces").Value);
    }

    [Fact]
    public void OfEnterprise_LineRemoved_ChangesTheNumber()
    {
        var facts = Listed with { Listing = [.. Listed.Listing.Where(l => l.Order != 1)] };

        Assert.Equal(4, Family.Find(facts, "colleges.listed").Value);
        Assert.Equal(4, Family.Find(facts, "colleges.named").Value);
    }

    [Fact]
    public void OfEnterprise_PeriodWithoutAList_IsUnknownAndNotZero()
    {
        Assert.Null(Family.Find(Facts.None, "colleges.named").Value);
        Assert.Null(Family.Find(Facts.None, "colleges.provinces").Value);
        Assert.Equal(0, Family.Find(Facts.None, "colleges.registered").Value);
    }

    [Fact]
    public void OfEnterprise_StandsAsOfTheEndOfThePeriod() => Assert.All(
        Family.OfEnterprise(Listed), f => Assert.Equal((new DateOnly(2018, 9, 30), null), (f.AsOf!.Value, f.PeriodStart)));
}
