using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Tests.Rosters.Stays;
using Microsoft.Extensions.Time.Testing;
using Moq;
using static JdPartnership.Core.Rosters.Assessments.AssessmentGrade;

namespace JdPartnership.Core.Tests.Rosters.Assessments;

public sealed class AssessmentServiceTests
{
    private static readonly AssessmentValues Nothing = AssessmentValues.None;

    private readonly Mock<IAssessmentRepository> _assessments = new();
    private readonly Mock<IRosterRepository> _rosters = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly RosterEntry _entry = SampleEntry.InForce();
    private readonly List<StayAssessment> _stored = [];
    private DateTimeOffset _now = new(2026, 8, 1, 4, 0, 0, TimeSpan.Zero);

    public AssessmentServiceTests()
    {
        _rosters.Setup(r => r.FindAsync(3, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Roster(new InternshipBatch(7, "批次", EngagementKind.PostInternship, new(2026, 3, 1), new(2026, 8, 31))));
        _assessments.Setup(a => a.ListEntriesAsync(3, It.IsAny<IReadOnlyCollection<int>>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((int _, IReadOnlyCollection<int> ids, CancellationToken _) => ids.Contains(_entry.Id) ? [_entry] : []);
        _assessments.Setup(a => a.ListAsync(3, It.IsAny<IReadOnlyCollection<string>>(), It.IsAny<CancellationToken>())).ReturnsAsync(() => [.. _stored]);
        _assessments.Setup(a => a.Add(It.IsAny<StayAssessment>())).Callback<StayAssessment>(_stored.Add);
    }

    [Fact]
    public async Task Save_Coordinator_SpeaksForBoth()
    {
        Assert.Equal(1, await SaveAsync(Role.Coordinator, Line(new(Good, Excellent, " 表现 稳定 "))));

        var stored = Assert.Single(_stored);
        Assert.Equal((Good, Excellent, "表现 稳定"), (stored.EnterpriseGrade, stored.CollegeGrade, stored.Remark));
        Assert.Equal(("Coordinator", _now.UtcDateTime, "Coordinator"), (stored.EnterpriseBy, stored.EnterpriseAt, stored.CollegeBy));
        Assert.Equal((3, 7, _entry.IdIndex), (stored.RosterId, stored.CollegeId, stored.IdIndex));
    }

    [Fact]
    public async Task Save_Liaison_SpeaksForTheCollegeOnly()
    {
        await SaveAsync(Role.Coordinator, Line(new(Good, null, null)));
        await SaveAsync(Role.Liaison, Line(new(Failed, Passed, null), shown: new(Good, null, null), version: 1));

        var stored = Assert.Single(_stored);
        Assert.Equal((Good, "Coordinator", Passed, "Liaison"), (stored.EnterpriseGrade, stored.EnterpriseBy, stored.CollegeGrade, stored.CollegeBy));
    }

    [Fact]
    public async Task Save_AnUnchangedGrade_KeepsWhoGaveIt()
    {
        await SaveAsync(Role.Coordinator, Line(new(Good, null, null)));
        _now = _now.AddDays(1);
        await SaveAsync(Role.Administrator, Line(new(Good, Passed, null), shown: new(Good, null, null), version: 1));

        Assert.Equal(("Coordinator", "Administrator"), (_stored[0].EnterpriseBy, _stored[0].CollegeBy));
    }

    [Fact]
    public async Task Save_WhatNobodyTouched_IsLeftAlone_EvenIfItIsStale()
    {
        Assert.Equal(0, await SaveAsync(Role.Coordinator, Line(new(Good, null, ""), shown: new(Good, null, null), version: 4)));
        Assert.Empty(_stored);
    }

    [Fact]
    public async Task Save_WhatSomebodyElseChanged_IsAConflict()
    {
        await SaveAsync(Role.Coordinator, Line(new(Good, null, null)));
        await Assert.ThrowsAsync<ConcurrencyException>(() => SaveAsync(Role.Coordinator, Line(new(Passed, null, null))));
        Assert.Equal(Good, _stored[0].EnterpriseGrade);
    }

    [Fact]
    public async Task Save_TheFirstGradeByTwoAtOnce_IsAConflict()
    {
        _unitOfWork.Setup(u => u.SaveChangesAsync(It.IsAny<CancellationToken>())).ThrowsAsync(new DuplicateException("StayAssessment.IdIndexTaken", "IdIndex"));
        await Assert.ThrowsAsync<ConcurrencyException>(() => SaveAsync(Role.Coordinator, Line(new(Good, null, null))));
    }

    [Fact]
    public async Task Save_BeforeTheStayBegins_OrWithALongRemark_IsRefusedAtItsLine()
    {
        _now = new(2026, 2, 28, 4, 0, 0, TimeSpan.Zero);
        var refusal = await Assert.ThrowsAsync<DomainException>(
            () => SaveAsync(Role.Coordinator, Line(Nothing), Line(new(Good, null, new string('长', 201)))));
        Assert.Equal(
            [("Assessment.NotBegun", "Lines[1].CollegeGrade"), ("Assessment.RemarkTooLong", "Lines[1].Remark")],
            refusal.Errors.Select(e => (e.Code, e.Field)));
        Assert.Empty(_stored);
    }

    [Fact]
    public async Task Save_AnEntryNotInForce_OrAnUnknownRoster_IsNotFound()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => SaveAsync(Role.Coordinator, Line(new(Good, null, null)) with { EntryId = 99 }));
        await Assert.ThrowsAsync<NotFoundException>(() => Service(Role.Coordinator).SaveAsync(new SaveAssessments { RosterId = 4, Lines = [] }, default));
    }

    private AssessmentLine Line(AssessmentValues typed, AssessmentValues? shown = null, int? version = null) => new(_entry.Id, version, typed, shown ?? Nothing);

    private Task<int> SaveAsync(Role role, params AssessmentLine[] lines) => Service(role).SaveAsync(new SaveAssessments { RosterId = 3, Lines = lines }, default);

    private AssessmentService Service(Role role)
    {
        var user = new Mock<ICurrentUser>();
        user.Setup(u => u.UserName).Returns(role.ToString());
        user.Setup(u => u.May(It.IsAny<Permission>())).Returns((Permission p) => PermissionTable.Allows(role, p));
        return new AssessmentService(
            _assessments.Object, _rosters.Object, _unitOfWork.Object, user.Object, new BusinessClock(new FakeTimeProvider(_now), TimeZoneInfo.Utc));
    }
}
