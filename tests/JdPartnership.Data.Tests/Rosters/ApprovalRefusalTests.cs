using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>Approvals that come too late, or from somebody whose roster it is not.</summary>
public abstract class ApprovalRefusalTests : ApprovalArrangement
{
    [DatabaseFact]
    public async Task Approve_WhileAnotherRosterOfTheCentreIsApproved_IsRefused()
    {
        var other = new RosterArrangement(Database, TestData.College("江苏财经职业技术学院"), beside: One);
        Roster[] rosters = [await One.OfferedRosterAsync(), await other.OfferedRosterAsync()];
        await One.UploadAsync(rosters[0], [1]);
        await other.UploadAsync(rosters[1], [2]);
        await One.SubmitAsync(rosters[0]);
        await other.SubmitAsync(rosters[1]);

        await Assert.ThrowsAsync<ConcurrencyException>(() => One.ApproveAsync(rosters[0], new Meanwhile(() => other.ApproveAsync(rosters[1]))));

        Assert.Equal(1, await One.ReadAsync(db => db.RosterEntries.CountAsync(e => e.IsInForce)));
        await One.ApproveAsync(rosters[0]);
        Assert.Equal(2, await One.ReadAsync(db => db.RosterEntries.CountAsync(e => e.IsInForce)));
    }

    [DatabaseFact]
    public async Task Approve_StaleVersion_ChangesNothing()
    {
        var roster = await SubmittedAsync(One, [1]);
        await using var session = Database.As(TestUser.Coordinator);
        await Assert.ThrowsAsync<ConcurrencyException>(() =>
            RosterArrangement.Service(session, TestUser.Coordinator).ApproveAsync(new MoveRoster { Id = roster.Id, Version = 1 }, default));
        Assert.Empty(await CountedAsync());
        Assert.Empty(await InForceAsync());
    }

    [DatabaseFact]
    public async Task Approve_ByAnotherCollege_IsNotFound()
    {
        var roster = await One.RosterAsync();
        await using var session = Database.As(TestUser.Nobody);
        await Assert.ThrowsAsync<NotFoundException>(() =>
            RosterArrangement.Service(session, TestUser.Nobody).WithdrawAsync(new MoveRoster { Id = roster.Id, Version = 1 }, default));
    }

    /// <summary>Something that happens while the rules are asked.</summary>
    private sealed class Meanwhile(Func<Task> work) : IRosterRecheck
    {
        public Task RunAsync(int rosterId, CancellationToken cancellationToken) => work();
    }
}

public sealed class SqliteApprovalRefusalTests : ApprovalRefusalTests;

[OnSqlServer]
public sealed class SqlServerApprovalRefusalTests : ApprovalRefusalTests;
