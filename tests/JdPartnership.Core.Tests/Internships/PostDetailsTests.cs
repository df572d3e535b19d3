using JdPartnership.Core.Internships.Posts;

namespace JdPartnership.Core.Tests.Internships;

public sealed class PostDetailsTests
{
    private static readonly PostDetails Good = new() { Name = "在线客服", MajorCategories = "53,51", LabourGrade = 2 };

    [Theory]
    [InlineData("５３、51，53", "53,51")]
    [InlineData("", "")]
    [InlineData(" 53 ; 57 ", "53,57")]
    public void Tidied_Categories_AreHalfWidthAndOnce(string typed, string tidied) =>
        Assert.Equal(tidied, (Good with { MajorCategories = typed }).Tidied().MajorCategories);

    [Theory]
    [InlineData(null)]
    [InlineData("0.01")]
    [InlineData("166.67")]
    [InlineData("744")]
    public void Check_HoursOfAMonth_MayBeUnknown_AndHaveHundredths(string? hours) => Assert.Empty(
        (Good with { MonthlyHours = hours is null ? null : decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture) }).Tidied().Check());

    [Fact]
    public void Check_Good_FindsNothing() => Assert.Empty(Good.Tidied().Check());

    public static TheoryData<string, PostDetails> Bad => new()
    {
        { "Post.NameLength", Good with { Name = " " } },
        { "Post.NameLength", Good with { Name = new string('岗', 61) } },
        { "Post.CategoryUnreadable", Good with { MajorCategories = "530,51" } },
        { "Post.CategoryUnreadable", Good with { MajorCategories = "财经" } },
        { "Post.GradeOutOfRange", Good with { LabourGrade = 5 } },
        { "Post.HoursOutOfRange", Good with { MonthlyHours = 0 } },
        { "Post.HoursOutOfRange", Good with { MonthlyHours = 744.01m } },
        { "Post.HoursOutOfRange", Good with { MonthlyHours = 166.666m } },
        { "Post.RemarkTooLong", Good with { Remark = new string('注', 501) } },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Check_Bad_NamesTheOneError(string code, PostDetails details) => Assert.Equal([code], details.Tidied().Check().Select(e => e.Code));

    [Fact]
    public void SaveWage_Empty_NamesWhatIsMissing() =>
        Assert.Equal(["Post.CentreMissing", "Post.FromMissing", "Post.WageMissing"], new SaveWage { PostId = 1 }.Check().Select(e => e.Code));

    [Theory]
    [InlineData("-1")]
    [InlineData("1000000.01")]
    [InlineData("3500.125")]
    public void SaveWage_AmountThatCannotBe_IsRefused(string amount)
    {
        var wage = new SaveWage
        {
            PostId = 1,
            ServiceCentreId = 1,
            ValidFrom = new DateOnly(2026, 1, 1),
            MonthlyWage = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture),
        };
        Assert.Equal(["Post.AmountOutOfRange"], wage.Check().Select(e => e.Code));
    }

    [Fact]
    public void SaveStaffing_ChecksEveryField() => Assert.Equal(
        ["Post.CentreMissing", "Post.FromMissing", "Post.StaffOutOfRange", "Post.SourceTooLong"],
        new SaveStaffing { Persons = -1, Source = new string('源', 201) }.Check().Select(e => e.Code));
}
