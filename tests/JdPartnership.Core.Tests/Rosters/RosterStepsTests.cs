using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using Moq;

namespace JdPartnership.Core.Tests.Rosters;

public sealed class RosterStepsTests
{
    private static readonly SystemUser Anybody = new("anybody");
    private static readonly SystemUser SomebodyElse = new("somebody else");
    private static readonly DateTime Now = new(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc);

    // Which steps each state allows, and where they lead; what is not listed is refused.
    private static readonly Dictionary<(RosterState From, string Step), RosterState> Allowed = new()
    {
        [(RosterState.Draft, "upload")] = RosterState.Draft,
        [(RosterState.Draft, "undo")] = RosterState.Draft,
        [(RosterState.Draft, "submit")] = RosterState.Submitted,
        [(RosterState.Submitted, "withdraw")] = RosterState.Draft,
        [(RosterState.Submitted, "return")] = RosterState.Returned,
        [(RosterState.Submitted, "approve")] = RosterState.Approved,
        [(RosterState.Returned, "upload")] = RosterState.Returned,
        [(RosterState.Returned, "undo")] = RosterState.Returned,
        [(RosterState.Returned, "submit")] = RosterState.Submitted,
        [(RosterState.Approved, "upload")] = RosterState.Revising,
        [(RosterState.Revising, "upload")] = RosterState.Revising,
        [(RosterState.Revising, "undo")] = RosterState.Revising,
        [(RosterState.Revising, "submit")] = RosterState.Submitted,
        [(RosterState.Revising, "drop")] = RosterState.Approved,
    };

    private static readonly Dictionary<string, Action<Roster>> Steps = new()
    {
        ["upload"] = r => r.Apply(Anybody, Now, "名册.xlsx"),
        ["undo"] = r => r.UndoUpload(Anybody, Now, "名册.xlsx"),
        ["submit"] = r => r.Submit(Anybody, Now, null),
        ["withdraw"] = r => r.Withdraw(Anybody, Now),
        ["return"] = r => r.Return(Anybody, Now, "请补充", 1),
        ["approve"] = r => r.Approve(SomebodyElse, Now, null, 1, r.Events.LastOrDefault(e => e.Step == RosterStep.Submitted)),
        ["drop"] = r => r.DropRevision(Anybody, Now),
    };

    public static TheoryData<RosterState, string> All
    {
        get
        {
            var all = new TheoryData<RosterState, string>();
            foreach (var state in Enum.GetValues<RosterState>())
            {
                foreach (var step in Steps.Keys)
                {
                    all.Add(state, step);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void EachStep_IsTakenOnlyWhereTheTableAllowsIt(RosterState from, string step)
    {
        var roster = At(from);
        var events = roster.Events.Count;
        if (Allowed.TryGetValue((from, step), out var to))
        {
            Steps[step](roster);
            Assert.Equal(to, roster.State);
            Assert.True(roster.Events.Count > events);
        }
        else
        {
            Assert.Throws<DomainException>(() => Steps[step](roster));
            Assert.Equal((from, events), (roster.State, roster.Events.Count));
        }
    }

    [Fact]
    public void Withdraw_OfARevision_GoesBackToTheRevision()
    {
        var roster = At(RosterState.Revising);
        Steps["submit"](roster);
        Steps["withdraw"](roster);
        Assert.Equal((RosterState.Revising, 2, 1), (roster.State, roster.Revision, roster.ApprovedRevision));
    }

    [Fact]
    public void Approve_ByThePersonWhoSubmitted_IsRefused()
    {
        var roster = At(RosterState.Submitted);
        var submission = roster.Events.Single();
        Assert.Equal("Roster.OwnSubmission", Assert.Throws<DomainException>(() => roster.Approve(Anybody, Now, null, 1, submission)).Errors[0].Code);
        Assert.Equal("Roster.OwnSubmission", Assert.Throws<DomainException>(() => roster.Approve(SomebodyElse, Now, null, 1, submission: null)).Errors[0].Code);
        Assert.Equal(RosterState.Submitted, roster.State);
    }

    [Theory]
    [InlineData(4, "coordinator", 4, "renamed", true)]
    [InlineData(4, "coordinator", 5, "coordinator", false)]
    [InlineData(null, "job", null, "job", true)]
    [InlineData(null, "job", null, "review", false)]
    [InlineData(null, "job", 4, "job", false)]
    public void IsBy_GoesByAccount_ElseByName(int? userId, string userName, int? viewerId, string viewer, bool expected) =>
        Assert.Equal(expected, RosterEvent.IsBy(userId, userName, Mock.Of<ICurrentUser>(u => u.UserId == viewerId && u.UserName == viewer)));

    [Fact]
    public void Events_TellRevisionAndRemark()
    {
        var roster = At(RosterState.Returned);
        Assert.Equal(
            [(RosterStep.Submitted, 1, null), (RosterStep.Returned, 1, "请补充")], roster.Events.Select(e => (e.Step, e.Revision, e.Remark)));
        Assert.Equal(1, roster.ReviewedUploadId);
    }

    private static Roster At(RosterState state)
    {
        var roster = new Roster(new InternshipBatch(1, "批次", EngagementKind.PostInternship, new DateOnly(2026, 9, 1), new DateOnly(2027, 1, 1)));
        string[] way = state switch
        {
            RosterState.Draft => [],
            RosterState.Submitted => ["submit"],
            RosterState.Returned => ["submit", "return"],
            RosterState.Approved => ["submit", "approve"],
            RosterState.Revising => ["submit", "approve", "upload"],
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
        foreach (var step in way)
        {
            Steps[step](roster);
        }

        return roster;
    }
}
