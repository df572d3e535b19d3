using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Data.Rosters;
using JdPartnership.TestKit.Databases;
using JdPartnership.TestKit.Rosters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>Rosters of a college with entries, as uploads leave them, and the services that move them on.</summary>
/// <param name="beside">Another college that sends interns to the same post.</param>
internal sealed class RosterArrangement(TestDatabase database, College college, RosterArrangement? beside = null)
{
    public ServiceCentre Centre { get; } = beside?.Centre ?? RosterTestData.Centre();

    public Post Post { get; } = beside?.Post ?? new Post("在线客服");

    public College College => college;

    /// <returns>A stored roster without entries.</returns>
    public async Task<Roster> RosterAsync(string batch = "2018年秋季岗位实习")
    {
        var roster = new Roster(RosterTestData.Batch(college, batch));
        await database.StoreAsync(roster);
        return roster;
    }

    /// <returns>A stored roster without entries, whose batch offers the post at the centre.</returns>
    public async Task<Roster> OfferedRosterAsync()
    {
        var batch = RosterTestData.Batch(college);
        batch.OfferPosts([new BatchPost(Post, Centre)]);
        var roster = new Roster(batch);
        await database.StoreAsync(roster);
        return roster;
    }

    /// <summary>An applied upload whose rows are these persons, by number; <paramref name="change"/> makes their entries.</summary>
    public async Task<RosterUpload> UploadAsync(Roster roster, int[] persons, Func<RosterUpload, int, RosterEntry>? change = null)
    {
        var upload = RosterTestData.Upload(roster, $"{Guid.NewGuid():N}.xlsx");
        await database.StoreAsync(upload);
        await using (var session = database.As(TestUser.Coordinator))
        {
            await session.Context.RosterUploads.Where(u => u.Id == upload.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.State, UploadState.Applied));
        }

        await database.StoreAsync([.. persons.Select(p => (change?.Invoke(upload, p) ?? RosterTestData.Entry(upload, Post, Centre, p)).TakeUp())]);
        return upload;
    }

    /// <summary>As <see cref="RosterTestData.Entry"/> makes them, with days of its own.</summary>
    public RosterEntry Entry(
        RosterUpload upload, int person, DateOnly start, DateOnly end, EngagementKind engagement = EngagementKind.PostInternship, decimal? monthlyPay = null)
    {
        var usual = RosterTestData.Entry(upload, Post, Centre, person);
        return new RosterEntry
        {
            Roster = usual.Roster,
            College = usual.College,
            AddedBy = upload,
            RowNumber = person,
            Name = usual.Name,
            NameNormalized = usual.NameNormalized,
            IdIndex = usual.IdIndex,
            IdMask = usual.IdMask,
            Sealed = usual.Sealed,
            Fingerprint = usual.Fingerprint,
            StudentNumber = usual.StudentNumber,
            MonthlyPay = monthlyPay,
            Post = Post,
            ServiceCentre = Centre,
            Start = start,
            End = end,
            Engagement = engagement,
        };
    }

    /// <summary>What applying a later upload does to the entries it replaces or leaves out; those a transfer made stand in no file.</summary>
    public async Task RemoveAsync(Roster roster, RosterUpload by, params int[] persons)
    {
        List<string> ids = [.. persons.Select(p => p.ToString("x32"))];
        await using var session = database.As(TestUser.Coordinator);
        await session.Context.RosterEntries
            .Where(e => e.RosterId == roster.Id && e.RemovedById == null && e.AddedById != by.Id && e.TransferredFromId == null && ids.Contains(e.IdIndex))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.RemovedById, by.Id));
    }

    /// <summary>An upload that is applied to an approved roster and replaces or leaves out the earlier entries of <paramref name="removed"/>.</summary>
    public async Task<RosterUpload> ReviseAsync(Roster roster, int[] persons, int[] removed, Func<RosterUpload, int, RosterEntry>? change = null)
    {
        var upload = await UploadAsync(roster, persons, change);
        await RemoveAsync(roster, upload, removed);
        await using var session = database.As(TestUser.Coordinator);
        var stored = await session.Context.Rosters.AsTracking().SingleAsync(r => r.Id == roster.Id);
        stored.Apply(TestUser.Coordinator, RosterTestData.Now, upload.FileName);
        await session.UnitOfWork.SaveChangesAsync(default);
        return upload;
    }

    public async Task SubmitAsync(Roster roster, params (string Code, string Reason)[] reasons)
    {
        await using var session = database.As(TestUser.Liaison(college.Id));
        var version = (await session.Get<IRosterQueries>().FindAsync(roster.Id, default))!.Version;
        await Service(session, TestUser.Liaison(college.Id))
            .SubmitAsync(new MoveRoster { Id = roster.Id, Version = version, Reasons = reasons.ToDictionary(r => r.Code, r => (string?)r.Reason) }, default);
    }

    public async Task ReturnAsync(Roster roster)
    {
        await using var session = database.As(TestUser.Coordinator);
        var version = (await session.Get<IRosterQueries>().FindAsync(roster.Id, default))!.Version;
        await Service(session, TestUser.Coordinator).ReturnAsync(new MoveRoster { Id = roster.Id, Version = version, Remark = "补充协议" }, default);
    }

    public async Task ApproveAsync(Roster roster, IRosterRecheck? recheck = null)
    {
        await using var session = database.As(TestUser.Coordinator);
        var version = (await session.Get<IRosterQueries>().FindAsync(roster.Id, default))!.Version;
        await Service(session, TestUser.Coordinator, recheck).ApproveAsync(new MoveRoster { Id = roster.Id, Version = version }, default);
    }

    public async Task<T> ReadAsync<T>(Func<PartnershipDbContext, Task<T>> read)
    {
        await using var session = database.As(TestUser.Coordinator);
        return await read(session.Context);
    }

    public static RosterService Service(Session session, TestUser user, IRosterRecheck? recheck = null) => new(
        session.Get<IRosterRepository>(),
        session.Get<IFindingQueries>(),
        session.Get<IWaiverRepository>(),
        session.Get<IEntriesInForce>(),
        recheck ?? new KnownFindings(),
        session.UnitOfWork,
        user,
        new BusinessClock(new FakeTimeProvider(new DateTimeOffset(2018, 9, 30, 4, 0, 0, TimeSpan.Zero)), TimeZoneInfo.Utc));
}
