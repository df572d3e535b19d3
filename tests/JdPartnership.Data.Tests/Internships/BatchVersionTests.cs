using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JdPartnership.Data.Tests.Internships;

/// <summary>The posts of a batch are rows of their own; a form opened before they changed is stale all the same.</summary>
public abstract class BatchVersionTests : DatabaseTests
{
    private readonly Post _post = new("在线客服");
    private readonly Post _other = new("电话客服");
    private InternshipBatch _batch = null!;

    [DatabaseFact]
    public async Task Update_PostsAlone_MovesTheVersionOn_SoThatAnEarlierFormIsRefused()
    {
        await UpdateAsync(1, (_post.Id, 40), (_other.Id, 5));
        Assert.Equal(2, await VersionAsync());
        await Assert.ThrowsAsync<ConcurrencyException>(() => UpdateAsync(1, (_post.Id, 40)));

        await UpdateAsync(2, (_post.Id, 41), (_other.Id, 5));
        Assert.Equal(3, await VersionAsync());
    }

    [DatabaseFact]
    public async Task Update_NothingChanged_LeavesTheVersion()
    {
        await UpdateAsync(1, (_post.Id, 40));
        Assert.Equal(1, await VersionAsync());
    }

    protected override async Task ArrangeAsync()
    {
        var centre = RosterTestData.Centre();
        await Database.StoreAsync(_other);
        _batch = RosterTestData.Batch(TestData.College("芜湖职业技术学院"));
        _batch.OfferPosts([new BatchPost(_post, centre) { PlannedPersons = 40 }]);
        await Database.StoreAsync(new Roster(_batch));
    }

    private async Task UpdateAsync(int version, params (int Post, int Persons)[] places)
    {
        await using var session = Database.As(TestUser.Coordinator);
        var centre = await session.Context.ServiceCentres.Select(c => c.Id).SingleAsync();
        var service = new BatchService(session.Get<IBatchRepository>(), session.UnitOfWork, new BusinessClock(new FakeTimeProvider(), TimeZoneInfo.Utc));
        var details = new BatchDetails
        {
            Name = _batch.Name,
            Engagement = _batch.Engagement,
            Start = _batch.Start,
            End = _batch.End,
            Places = [.. places.Select(p => new PlannedPlace(p.Post, centre, p.Persons))],
        };
        await service.UpdateAsync(new UpdateBatch { Id = _batch.Id, Version = version, Details = details }, default);
    }

    private async Task<int> VersionAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await session.Context.InternshipBatches.Select(b => b.Version).SingleAsync();
    }
}

public sealed class SqliteBatchVersionTests : BatchVersionTests;

[OnSqlServer]
public sealed class SqlServerBatchVersionTests : BatchVersionTests;
