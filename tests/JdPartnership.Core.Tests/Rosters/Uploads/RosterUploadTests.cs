using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

/// <summary>What may become of an upload, and what may not.</summary>
public sealed class RosterUploadTests
{
    private static readonly DateTime Now = new(2018, 9, 30, 4, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Staged_AppliedThenUndone_KeepsItsCounts()
    {
        var upload = Staged(new UploadCounts(10, 4, 3, 2, 5, 1, 0));
        upload.Apply(ApplyMode.CorrectRowsOnly, removesMissing: true, Now);
        Assert.Equal((UploadState.Applied, ApplyMode.CorrectRowsOnly, Now, 5), (upload.State, upload.Mode, upload.AppliedAt, upload.RemovedRows));
        upload.Undo(Now.AddHours(1));
        Assert.Equal((UploadState.Undone, true), (upload.State, upload.IsOver));
    }

    [Fact]
    public void Apply_WithoutRemoving_CountsNoneRemoved()
    {
        var upload = Staged(new UploadCounts(1, 1, 0, 0, 9, 0, 0));
        upload.Apply(ApplyMode.CorrectRowsOnly, removesMissing: false, Now);
        Assert.Equal(0, upload.RemovedRows);
    }

    [Fact]
    public void Apply_AllOrNothingWithAWrongRow_IsRefused()
    {
        var upload = Staged(new UploadCounts(2, 1, 0, 0, 0, 1, 0));
        Assert.Equal("Upload.HasErrors", CodeOf(() => upload.Apply(ApplyMode.AllOrNothing, removesMissing: false, Now)));
        Assert.Equal(UploadState.Staged, upload.State);
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 0)]
    public void Apply_WhenNothingWouldChange_IsRefused(bool removes, int missing) => Assert.Equal(
        "Upload.NothingToApply",
        CodeOf(() => Staged(new UploadCounts(2, 0, 0, 2, missing, 0, 0)).Apply(ApplyMode.CorrectRowsOnly, removes, Now)));

    [Fact]
    public void Received_IsNeitherAppliedNorUndoneNorStaged()
    {
        var upload = Received();
        Assert.Equal("Upload.NotStaged", CodeOf(() => upload.Apply(ApplyMode.CorrectRowsOnly, removesMissing: false, Now)));
        Assert.Equal("Upload.NotApplied", CodeOf(() => upload.Undo(Now)));
        Assert.Equal("Upload.NotBusy", CodeOf(() => upload.Stage(UploadCounts.None, "{}", 1)));
        Assert.Equal("Upload.NotBusy", CodeOf(upload.AskForMapping));
    }

    [Fact]
    public void Refused_KeepsTheSentence_AndIsReadNoMore()
    {
        var upload = Received();
        upload.Refuse(new DomainError("Roster.File.TooLarge", "File", 25, "MB"));
        Assert.Equal((UploadState.Refused, "Roster.File.TooLarge"), (upload.State, upload.Reason!.Code));
        Assert.Equal(["25", "MB"], upload.Reason!.Arguments);
        Assert.Equal("Upload.NotWaiting", CodeOf(upload.ReadAgain));
        Assert.Equal("Upload.Over", CodeOf(upload.Cancel));
        Assert.Equal("Upload.Over", CodeOf(() => upload.Fail("Upload.Broke")));
    }

    [Fact]
    public void ReadAgain_ForgetsWhatWasRead()
    {
        var upload = Staged(new UploadCounts(10, 4, 3, 2, 5, 1, 2));
        upload.ReadAgain();
        Assert.Equal((UploadState.Received, UploadCounts.None, null), (upload.State, upload.Counts, upload.ComparedVersion));
    }

    [Fact]
    public void Failed_MayBeReadAgain_AndTheReasonIsGone()
    {
        var upload = Received();
        upload.Fail("Upload.Broke");
        Assert.Equal("Upload.Broke", upload.Reason!.Code);
        upload.ReadAgain();
        Assert.Null(upload.Reason);
    }

    [Fact]
    public void Mapped_WaitsToBeRead()
    {
        var upload = Staged(UploadCounts.None);
        upload.Map("""{"Sheet":"名册"}""");
        Assert.Equal((UploadState.Received, """{"Sheet":"名册"}"""), (upload.State, upload.Mapping));
        Assert.Equal("Upload.NotWaiting", CodeOf(() => upload.Map("{}")));
    }

    internal static RosterUpload Received() => new(
        new Roster(new InternshipBatch(1, "批次", EngagementKind.PostInternship, new DateOnly(2018, 9, 1), new DateOnly(2019, 2, 28))),
        Guid.NewGuid(),
        new StoredFile("名册.xlsx", "application/octet-stream", "0", 1, new string('a', 64), Now),
        userId: 1,
        "liaison",
        Now);

    internal static RosterUpload Staged(UploadCounts counts, int comparedVersion = 1)
    {
        var upload = Received();
        typeof(RosterUpload).GetProperty(nameof(RosterUpload.State))!.SetValue(upload, UploadState.Reading);
        upload.Stage(counts, "{}", comparedVersion);
        return upload;
    }

    private static string CodeOf(Action step) => Assert.Throws<DomainException>(step).Errors[0].Code;
}
