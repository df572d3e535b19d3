using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Rosters;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>What was not known when a file was read is found when its roster is handed in or approved.</summary>
public sealed class RecheckOnMoveTests : RecheckBench
{
    [Fact]
    public async Task TwoRostersReadBeforeEitherWasApplied_TheOverlapIsFoundWhenTheyAreHandedIn()
    {
        var first = await ReadAsync(One, 1, 2);
        var second = await ReadAsync(Two, 2, 3);
        await ApplyAsync(One, first);
        await ApplyAsync(Two, second);
        Assert.DoesNotContain("Overlap", await CodesAsync(Two));

        var refused = await Assert.ThrowsAsync<DomainException>(() => SubmitAsync(Two));

        Assert.Contains(refused.Errors, e => e is { Code: "Roster.Blocked", Arguments: ["Overlap", 1] });
        Assert.Equal([CsvStudent.Numbered(2).Name], await NamesAsync(Two, "Overlap"));
        await CheckAsync(One);
        Assert.Equal([CsvStudent.Numbered(2).Name], await NamesAsync(One, "Overlap"));
    }

    [Fact]
    public async Task ApprovalBesideThatFillsTheCentre_IsFoundBeforeTheNextIsApproved()
    {
        await StaffAsync(20);
        await UploadAsync(One, 1, 2);
        await UploadAsync(Two, 3);
        await SubmitAsync(One);
        await SubmitAsync(Two);
        await ApproveAsync(One);

        var refused = await Assert.ThrowsAsync<DomainException>(() => ApproveAsync(Two));

        Assert.Contains(refused.Errors, e => e is { Code: "Roster.Blocked", Arguments: ["R05", 1] });
        Assert.Equal(RosterState.Submitted, await StateAsync(Two));
        await ReturnAsync(Two);
        await WaiveAsync(Two, "R05");
        await SubmitAsync(Two);
        await ApproveAsync(Two);
        Assert.Equal(RosterState.Approved, await StateAsync(Two));
    }

    [Fact]
    public async Task WarningThatCameUpAfterTheSubmission_PassesWithTheReasonOfWhoeverApproves()
    {
        await StaffAsync(1000);
        await UploadAsync(One, 1);
        await SubmitAsync(One);
        await WithAsync(db => db.StaffingLevels.ExecuteDeleteAsync());

        var refused = await Assert.ThrowsAsync<DomainException>(() => ApproveAsync(One, reasons: []));
        Assert.Contains(refused.Errors, e => e.Field == "Reasons[R05Unknown]");

        await ApproveAsync(One, new() { ["R05Unknown"] = "编制表已核对", ["R06Unknown"] = "编制表已核对" });
        Assert.Equal(RosterState.Approved, await StateAsync(One));
        Assert.Contains("编制表已核对", await WithAsync(db => db.RuleWaivers.Select(w => w.Reason).ToListAsync()));
    }
}
