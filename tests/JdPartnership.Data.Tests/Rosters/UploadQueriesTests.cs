using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Entries;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>What the page of an upload asks for.</summary>
public abstract class UploadQueriesTests : UploadTests
{
    [DatabaseFact]
    public async Task Lines_ShowWhatChanges_ByStatusAndByFinding()
    {
        await TakenUpAsync(Piece(await UploadAsync(), 2, 3));
        var before = await WorkingAsync();
        var upload = await UploadAsync();
        var piece = new StagedPiece();
        piece.Entries.Add(Entry(upload, 2, "新备注"));
        piece.Rows.AddRange([Row(upload, 2, RowStatus.Changed, before[0]), Row(upload, 3, RowStatus.Error, null), Row(upload, 0, RowStatus.Removed, before[1])]);
        piece.Findings.AddRange([Finding(upload, 3, "NameMissing", RuleSeverity.Block), Finding(upload, 3, "NameOdd", RuleSeverity.Inform), Finding(upload, 0, "R05", RuleSeverity.Warn)]);
        await WriteAsync((await BeginAsync(upload))!, piece);

        await using var session = Database.As(TestUser.Liaison(College.Id));
        var queries = session.Get<IUploadQueries>();
        var all = await queries.ListLinesAsync(upload.Id, new LineFilter(null, null), new PageRequest(1, 50), default);
        Assert.Equal([2, 3, 0], all.Items.Select(l => l.RowNumber));
        Assert.Equal([new EntryFieldChange(RosterColumn.Remark, null, "新备注")], all.Items[0].Changes);
        Assert.Equal(["NameMissing", "NameOdd"], all.Items[1].Findings.Select(f => f.Code));
        Assert.Empty(all.Items[2].Findings);
        Assert.Equal([3], (await queries.ListLinesAsync(upload.Id, new LineFilter(RowStatus.Error, null), new PageRequest(1, 50), default)).Items.Select(l => l.RowNumber));
        Assert.Equal([3], (await queries.ListLinesAsync(upload.Id, new LineFilter(null, "NameOdd"), new PageRequest(1, 50), default)).Items.Select(l => l.RowNumber));
        Assert.Equal([("NameMissing", 1, 3), ("NameOdd", 1, 3)], (await queries.ListGroupsAsync(upload.Id, default)).Select(g => (g.Code, g.Rows, g.FirstRow)));
        Assert.Equal(["R05"], (await queries.ListWholeAsync(upload.Id, default)).Select(f => f.Code));
        Assert.Equal([3], (await queries.ListByRowAsync(upload.Id, default)).Select(r => r.Key));
        Assert.Equal(2, (await queries.ListStatusesAsync(upload.Id, default)).Count);
        var (posts, centres) = await queries.ListChoicesAsync(Roster.Id, default);
        Assert.Equal(["在线客服"], posts);
        Assert.Equal(["宿迁分中心"], centres);
    }
}

public sealed class UploadQueriesTestsOnSqlite : UploadQueriesTests;

[OnSqlServer]
public sealed class UploadQueriesTestsOnSqlServer : UploadQueriesTests;
