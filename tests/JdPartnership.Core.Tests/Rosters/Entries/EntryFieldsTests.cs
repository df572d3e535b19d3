using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Entries;
using JdPartnership.Core.Tests.Rosters.Rules;
using JdPartnership.Core.Tests.Rosters.Uploads;

namespace JdPartnership.Core.Tests.Rosters.Entries;

public sealed class EntryFieldsTests
{
    private const string OtherPhoneOfTheSameMask = "13811110000";

    [Fact]
    public void Compare_TellsOldAndNew_InTheOrderOfTheTemplate() => Assert.Equal(
        [
            new EntryFieldChange(RosterColumn.StudentNumber, "2024010101", "2024010199"),
            new EntryFieldChange(RosterColumn.End, "2026-08-31", "2026-07-31"),
            new EntryFieldChange(RosterColumn.MonthlyPay, "3500", null),
        ],
        Compare(Sample.Row with { MonthlyPay = null, End = new DateOnly(2026, 7, 31), StudentNumber = "2024010199" }));

    [Fact]
    public void Compare_TheSame_TellsNothing() => Assert.Empty(Compare(Sample.Row with { Number = 9 }));

    [Fact]
    public void Compare_AnotherPhoneOfTheSameMask_IsTold_WithNothingOfIt() =>
        Assert.Equal([new EntryFieldChange(RosterColumn.Phone, "138****0000", "138****0000")], Compare(Sample.Row with { Phone = OtherPhoneOfTheSameMask }));

    [Fact]
    public void Compare_WithAnEntryATransferMade_TellsNoPhone() =>
        Assert.Empty(EntryFields.Compare(Entry(Sample.Row), Entry(Sample.Row, fingerprint: "")));

    private static IReadOnlyList<EntryFieldChange> Compare(RosterRow now) => EntryFields.Compare(Entry(Sample.Row), Entry(now));

    private static RosterEntry Entry(RosterRow row, string? fingerprint = null) => UploadBench.Entries.Make(
        RosterUploadTests.Received(), row, UploadBench.Place, Sample.Batch.Engagement, UploadBench.IndexOf(row), fingerprint ?? UploadBench.FingerprintOf(row), Sample.Today);
}
