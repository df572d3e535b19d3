using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.Internships.Batches;

public sealed class BatchServiceTests
{
    private static readonly BatchDetails Details = new()
    {
        Name = "2026年秋季",
        Start = new DateOnly(2026, 9, 1),
        End = new DateOnly(2027, 2, 28),
        Places = [new PlannedPlace(1, 1, 40)],
    };

    private readonly Mock<IBatchRepository> _batches = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly InternshipBatch _stored = new(7, "旧名", EngagementKind.Orientation, new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 30));

    public BatchServiceTests()
    {
        _batches.Setup(b => b.HasCollegeAsync(7, It.IsAny<CancellationToken>())).ReturnsAsync(true);
        _batches.Setup(b => b.KnowsPlacesAsync(It.IsAny<IReadOnlyCollection<PlannedPlace>>(), It.IsAny<CancellationToken>())).ReturnsAsync(true);
        _batches.Setup(b => b.ListUsedPlacesAsync(It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync([]);
        _batches.Setup(b => b.FindAsync(3, It.IsAny<CancellationToken>())).ReturnsAsync(_stored);
    }

    [Fact]
    public async Task Create_StoresTheBatchWithItsRoster()
    {
        (InternshipBatch Batch, Roster Roster)? added = null;
        _batches.Setup(b => b.Add(It.IsAny<InternshipBatch>(), It.IsAny<Roster>())).Callback<InternshipBatch, Roster>((b, r) => added = (b, r));

        await Service().CreateAsync(new CreateBatch { CollegeId = 7, Details = Details with { HoursFilingNumber = " " } }, default);

        Assert.Equal((7, 7, "2026年秋季", null), (added!.Value.Batch.CollegeId, added.Value.Roster.CollegeId, added.Value.Batch.Name, added.Value.Batch.HoursFilingNumber));
        Assert.Equal(40, Assert.Single(added.Value.Batch.Posts).PlannedPersons);
        VerifySaved(Times.Once());
    }

    [Fact]
    public async Task Create_CollegeOutOfScope_IsNotFound()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => Service().CreateAsync(new CreateBatch { CollegeId = 8, Details = Details }, default));
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task Create_UnknownPost_IsRefused()
    {
        _batches.Setup(b => b.KnowsPlacesAsync(It.IsAny<IReadOnlyCollection<PlannedPlace>>(), It.IsAny<CancellationToken>())).ReturnsAsync(false);
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service().CreateAsync(new CreateBatch { CollegeId = 7, Details = Details }, default));
        Assert.Equal("Batch.PlaceUnknown", Assert.Single(refusal.Errors).Code);
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task Update_ChangesWhatTheFormSays()
    {
        await Service().UpdateAsync(new UpdateBatch { Id = 3, Version = 1, Details = Details with { PlannedPersons = 40 } }, default);
        Assert.Equal(("2026年秋季", EngagementKind.PostInternship, 40), (_stored.Name, _stored.Engagement, _stored.PlannedPersons));
        _unitOfWork.Verify(u => u.ExpectVersion(_stored, 1), Times.Once());
        VerifySaved(Times.Once());
    }

    [Theory]
    [InlineData(RosterState.Submitted)]
    [InlineData(RosterState.Approved)]
    public async Task Update_OfWhatRulesWereAskedWith_IsRefusedAtEachField_WhileTheRosterIsReadOnly(RosterState state)
    {
        RosterIs(state);
        var changed = Details with { HoursFilingNumber = "备1", HoursFiledOn = new DateOnly(2026, 8, 1), IsThroughAgency = true, Start = new DateOnly(2026, 9, 2) };
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service().UpdateAsync(new UpdateBatch { Id = 3, Version = 1, Details = changed }, default));

        Assert.All(refusal.Errors, e => Assert.Equal("Batch.RosterReadOnly", e.Code));
        Assert.Equal(["Engagement", "Start", "End", "HoursFilingNumber", "HoursFiledOn", "IsThroughAgency"], refusal.Errors.Select(e => e.Field));
        Assert.Equal("旧名", _stored.Name);
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task Update_OfNameAndRemark_IsTakenOfAnApprovedBatchToo()
    {
        RosterIs(RosterState.Approved);
        var details = Details with { Engagement = _stored.Engagement, End = _stored.End, Remark = "已核对" };
        await Service().UpdateAsync(new UpdateBatch { Id = 3, Version = 1, Details = details }, default);
        Assert.Equal(("2026年秋季", "已核对"), (_stored.Name, _stored.Remark));
        _unitOfWork.Verify(u => u.Touch(It.IsAny<Roster>()), Times.Never());
    }

    [Fact]
    public async Task Update_OfWhatRulesAreAskedWith_MovesARosterInWorkOn()
    {
        var roster = RosterIs(RosterState.Returned);
        await Service().UpdateAsync(new UpdateBatch { Id = 3, Version = 1, Details = Details }, default);
        _unitOfWork.Verify(u => u.Touch(roster), Times.Once());
    }

    [Theory]
    [InlineData("1 1 40", false)]
    [InlineData("1 1 41", true)]
    [InlineData("1 2 40", true)]
    [InlineData("1 1 40,1 2 ", true)]
    public async Task Update_MovesTheVersionOn_ExactlyWhenItsPostsChange(string places, bool isTouched)
    {
        _stored.OfferPosts([new BatchPost(1, 1) { PlannedPersons = 40 }]);
        var details = Details with
        {
            Places = [.. places.Split(',').Select(p => p.Split(' ')).Select(p => new PlannedPlace(Number(p[0])!.Value, Number(p[1])!.Value, Number(p[2])))],
        };

        await Service().UpdateAsync(new UpdateBatch { Id = 3, Version = 1, Details = details }, default);

        _unitOfWork.Verify(u => u.Touch(_stored), isTouched ? Times.Once() : Times.Never());
        Assert.Equal(details.Places.Count, _stored.Posts.Count);

        static int? Number(string text) => int.TryParse(text, out var number) ? number : null;
    }

    [Fact]
    public async Task Update_StaleVersion_IsRefused()
    {
        await Assert.ThrowsAsync<ConcurrencyException>(() => Service().UpdateAsync(new UpdateBatch { Id = 3, Version = 2, Details = Details }, default));
        VerifySaved(Times.Never());
    }

    [Fact]
    public async Task Update_DroppingAPostThatEntriesStandIn_IsRefused()
    {
        _batches.Setup(b => b.ListUsedPlacesAsync(It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync([new PlannedPlace(9, 1, null)]);
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service().UpdateAsync(new UpdateBatch { Id = 3, Version = 1, Details = Details }, default));
        Assert.Equal("Batch.PlaceInUse", Assert.Single(refusal.Errors).Code);
    }

    [Fact]
    public async Task Delete_WithEntriesInForce_IsRefused_ElseItGoesToTheBinAndBack()
    {
        _batches.Setup(b => b.IsInForceAsync(3, It.IsAny<CancellationToken>())).ReturnsAsync(true);
        await Assert.ThrowsAsync<DomainException>(() => Service().DeleteAsync(3, default));

        _batches.Setup(b => b.IsInForceAsync(3, It.IsAny<CancellationToken>())).ReturnsAsync(false);
        await Service().DeleteAsync(3, default);
        Assert.NotNull(_stored.DeletedAt);
        await Assert.ThrowsAsync<DomainException>(() => Service().UpdateAsync(new UpdateBatch { Id = 3, Version = 1, Details = Details }, default));
        await Service().RestoreAsync(3, default);
        Assert.Null(_stored.DeletedAt);
    }

    private Roster RosterIs(RosterState state)
    {
        var roster = new Roster(_stored);
        typeof(Roster).GetProperty(nameof(Roster.State))!.SetValue(roster, state);
        _batches.Setup(b => b.FindRosterAsync(It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync(roster);
        return roster;
    }

    private BatchService Service() => new(
        _batches.Object, _unitOfWork.Object, new BusinessClock(new FakeTimeProvider(new DateTimeOffset(2026, 9, 1, 4, 0, 0, TimeSpan.Zero)), TimeZoneInfo.Utc));

    private void VerifySaved(Times times) => _unitOfWork.Verify(u => u.SaveChangesAsync(It.IsAny<CancellationToken>()), times);
}
