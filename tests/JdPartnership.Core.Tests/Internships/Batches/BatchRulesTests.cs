using JdPartnership.Core.Internships.Batches;

namespace JdPartnership.Core.Tests.Internships.Batches;

public sealed class BatchRulesTests
{
    private static readonly BatchDetails Good = new()
    {
        Name = "2026年秋季岗位实习",
        Start = new DateOnly(2026, 9, 1),
        End = new DateOnly(2027, 2, 28),
        PlannedPersons = 40,
        Places = [new PlannedPlace(1, 1, 40)],
    };

    public static TheoryData<string, BatchDetails> Bad => new()
    {
        { "Batch.NameMissing", Good with { Name = " " } },
        { "Batch.NameTooLong", Good with { Name = new string('名', 101) } },
        { "Batch.StartMissing", Good with { Start = null } },
        { "Batch.EndMissing", Good with { End = null } },
        { "Batch.EndBeforeStart", Good with { End = new DateOnly(2026, 8, 31) } },
        { "Batch.TooLong", Good with { End = new DateOnly(2126, 9, 1) } },
        { "Batch.PlannedOutOfRange", Good with { PlannedPersons = -1 } },
        { "Batch.PlannedOutOfRange", Good with { Places = [new PlannedPlace(1, 1, -1)] } },
        { "Batch.FilingNumberTooLong", Good with { HoursFilingNumber = new string('1', 61) } },
        { "Batch.RemarkTooLong", Good with { Remark = new string('注', 1001) } },
        { "Batch.NoPlaces", Good with { Places = [] } },
    };

    [Fact]
    public void Check_Good_FindsNothing() => Assert.Empty(BatchRules.Check(Good.Tidied()));

    [Theory]
    [MemberData(nameof(Bad))]
    public void Check_Bad_NamesTheOneError(string code, BatchDetails details) =>
        Assert.Equal([code], BatchRules.Check(details.Tidied()).Select(e => e.Code));

    [Fact]
    public void Check_BothDaysMissing_NamesBoth() =>
        Assert.Equal(["Batch.StartMissing", "Batch.EndMissing"], BatchRules.Check(Good with { Start = null, End = null }).Select(e => e.Code));

    [Fact]
    public void Tidied_PlaceNamedTwice_IsKeptOnce() => Assert.Equal(
        [new PlannedPlace(1, 1, 3), new PlannedPlace(1, 2, null)],
        (Good with { Places = [new(1, 1, 3), new(1, 1, 4), new(1, 2, null)] }).Tidied().Places);
}
