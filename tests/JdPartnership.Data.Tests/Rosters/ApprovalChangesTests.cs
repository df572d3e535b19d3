using System.Globalization;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Entries;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>What has changed in a roster since it was approved, or seen and returned.</summary>
public abstract class ApprovalChangesTests : ApprovalArrangement
{
    [DatabaseFact]
    public async Task Return_KeepsWhatTheCoordinatorHasSeen_SoThatDifferencesCanBeShown()
    {
        var roster = await One.RosterAsync();
        var first = await One.UploadAsync(roster, [1, 2]);
        await One.SubmitAsync(roster);
        await One.ReturnAsync(roster);

        var second = await One.UploadAsync(roster, [2, 3], (u, p) => One.Entry(u, p, Autumn, Winter));
        await One.RemoveAsync(roster, second, 1, 2);

        await using var reading = Database.As(TestUser.Liaison(One.College.Id));
        var queries = reading.Get<IRosterQueries>();
        Assert.Equal(first.Id, (await queries.FindAsync(roster.Id, default))!.ReviewedUploadId);
        var changes = (await queries.ListChangesAsync(roster.Id, first.Id, new PageRequest(), default)).Items;
        Assert.Equal(["1 gone", "2 End:2019-02-28→2018-12-31", "3 new"], changes.Select(Text).Order(StringComparer.Ordinal));
    }

    [DatabaseFact]
    public async Task Changes_AfterAReview_GoByWhenUploadsWereApplied_NotByWhenTheyCameIn()
    {
        var roster = await One.RosterAsync();
        var waiting = await One.UploadAsync(roster, []);
        var first = await One.UploadAsync(roster, [1, 2]);
        await AppliedAsync(first, RosterTestData.Now);
        await One.SubmitAsync(roster);
        await One.ReturnAsync(roster);

        await Database.StoreAsync(One.Entry(waiting, 3, Autumn, Winter).TakeUp());
        await One.RemoveAsync(roster, waiting, 1);
        await AppliedAsync(waiting, RosterTestData.Now.AddHours(1));

        await using var reading = Database.As(TestUser.Coordinator);
        var changes = (await reading.Get<IRosterQueries>().ListChangesAsync(roster.Id, first.Id, new PageRequest(), default)).Items;
        Assert.Equal(["1 gone", "3 new"], changes.Select(Text).Order(StringComparer.Ordinal));
        Assert.Equal(waiting.Id, await reading.Get<IRosterRepository>().FindLastAppliedAsync(roster.Id, default));
    }

    [DatabaseFact]
    public async Task Changes_AgainstTheApproved()
    {
        var roster = await ApprovedAsync(One, [1, 2, 3]);
        await One.ReviseAsync(roster, [2, 4], removed: [2, 3], (u, p) => One.Entry(u, p, Autumn, Winter));

        await using var session = Database.As(TestUser.Coordinator);
        var changes = await session.Get<IRosterQueries>().ListChangesAsync(roster.Id, null, new PageRequest(), default);
        Assert.Equal(["2 End:2019-02-28→2018-12-31", "3 gone", "4 new"], changes.Items.Select(Text).Order(StringComparer.Ordinal));
        Assert.Equal(3, changes.Total);
    }

    private Task<int> AppliedAsync(RosterUpload upload, DateTime at) => One.ReadAsync(db =>
        db.RosterUploads.Where(u => u.Id == upload.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.AppliedAt, at)));

    private static string Text(EntryChange change)
    {
        var person = int.Parse(change.Shown.IdIndex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return change switch
        {
            { Old: null } => $"{person} new",
            { New: null } => $"{person} gone",
            _ => $"{person} {string.Join(',', change.Fields.Select(f => $"{f.Column}:{f.Old}→{f.New}"))}",
        };
    }
}

public sealed class SqliteApprovalChangesTests : ApprovalChangesTests;

[OnSqlServer]
public sealed class SqlServerApprovalChangesTests : ApprovalChangesTests;
