using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Figures.Families;
using JdPartnership.Core.TrainingCentres;

namespace JdPartnership.Core.Tests.Figures;

public sealed class ResourceFiguresTests
{
    private static readonly ResourceFigures Family = new();

    private static readonly ReportFacts Registered = Facts.None with
    {
        Classes = [Facts.Class(1, 2015), Facts.Class(2, 2018), Facts.Class(1, 2019)],
        Centres =
        [
            Facts.Centre(1, TrainingCentreKind.OnCampus),
            Facts.Centre(1, TrainingCentreKind.OffCampus),
            Facts.Centre(2, TrainingCentreKind.Unspecified),
            Facts.Centre(3, TrainingCentreKind.OnCampus, TrainingCentreStatus.Planned),
            Facts.Centre(4, TrainingCentreKind.OnCampus, TrainingCentreStatus.Closed),
        ],
    };

    [Theory]
    [InlineData("classes.count", 2)]
    [InlineData("training-centres.on-campus", 1)]
    [InlineData("training-centres.off-campus", 1)]
    [InlineData("training-centres.unspecified", 1)]
    public void OfEnterprise_CountsWhatIsInUse_UpToThePeriodsEnd(string key, int value) =>
        Assert.Equal(value, Family.Find(Registered, key).Value);

    [Fact]
    public void OfCollege_CountsItsOwn()
    {
        Assert.Equal(1, Family.Find(Registered, Facts.College(1), "college.classes").Value);
        Assert.Equal(2, Family.Find(Registered, Facts.College(1), "college.training-centres").Value);
        Assert.Null(Family.Find(Registered, Facts.College(3), "college.training-centres").Value);
    }

    [Fact]
    public void OfEnterprise_NoRows_IsUnknown() => Assert.All(Family.OfEnterprise(Facts.None), f => Assert.Null(f.Value));
}
