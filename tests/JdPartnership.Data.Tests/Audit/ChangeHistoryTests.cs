using JdPartnership.Core.Audit;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Jobs;
using JdPartnership.Data.Common;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Audit;

public abstract class ChangeHistoryTests : DatabaseTests
{
    private readonly College _college = TestData.College("芜湖职业技术学院");

    private DateTime Now => Database.Time.GetUtcNow().UtcDateTime;

    [DatabaseFact]
    public async Task Create_RecordsWhoWhenAndEveryGivenField()
    {
        var entry = Assert.Single(await HistoryAsync());

        Assert.Equal(ChangeAction.Created, entry.Action);
        Assert.Equal("coordinator", entry.UserName);
        Assert.Equal(Now, entry.At);
        Assert.Equal(DateTimeKind.Utc, entry.At.Kind);
        Assert.Equal("College", entry.EntityType);
        Assert.Equal(_college.Uid, entry.EntityUid);
        Assert.Equal(_college.Id, entry.CollegeId);
        Assert.Equal("芜湖职业技术学院", entry.EntityName);
        Assert.Contains(new FieldChange("Name", null, "芜湖职业技术学院"), entry.Fields);
        Assert.Contains(new FieldChange("ProvinceCode", null, "34"), entry.Fields);
        Assert.DoesNotContain(entry.Fields, f => f.Field is "Id" or "Uid" or "Version" or "Remark");
        Assert.DoesNotContain(entry.Fields, f => f.Field is "NameNormalized" or "NamePinyin" or "NameInitials" or "NameSort");
    }

    [DatabaseFact]
    public async Task Modify_RecordsOldAndNewOfWhatChangedOnly()
    {
        Database.Time.Advance(TimeSpan.FromHours(1));
        await ChangeAsync(c => c.Describe(new CollegeDetails
        {
            Name = c.Name,
            Type = CollegeType.VocationalUndergraduate,
            ProvinceCode = "32",
            TerminatedOn = new DateOnly(2018, 3, 1),
        }));

        var entry = (await HistoryAsync())[^1];

        Assert.Equal(ChangeAction.Modified, entry.Action);
        Assert.Equal(Now, entry.At);
        Assert.Equal(
            [
                new("ProvinceCode", "34", "32"),
                new("Status", "Active", "Terminated"),
                new("TerminatedOn", null, "2018-03-01"),
                new("Type", "JuniorCollege", "VocationalUndergraduate"),
            ],
            entry.Fields.OrderBy(f => f.Field, StringComparer.Ordinal));
    }

    [DatabaseFact]
    public async Task Save_WithoutAChange_RecordsNothing()
    {
        await ChangeAsync(c => c.Describe(new CollegeDetails { Name = c.Name, Type = c.Type, ProvinceCode = c.ProvinceCode }));

        Assert.Single(await HistoryAsync());
    }

    [DatabaseFact]
    public async Task DeleteAndRestore_AreNamedAsSuch()
    {
        await ChangeAsync(c => c.Delete(Now));
        await ChangeAsync(c => c.Restore());

        Assert.Equal([ChangeAction.Created, ChangeAction.Deleted, ChangeAction.Restored], (await HistoryAsync()).Select(e => e.Action));
    }

    [DatabaseFact]
    public async Task RemovedRow_KeepsItsFieldsAndItsCollegeInTheHistory()
    {
        await ChangeAsync(c => c.AddAlias("芜湖职院", "来函"));
        await ChangeAsync(c => c.RemoveAlias(c.Aliases.Single()));

        var entry = (await HistoryAsync())[^1];

        Assert.Equal(ChangeAction.Removed, entry.Action);
        Assert.Equal("CollegeAlias", entry.EntityType);
        Assert.Equal("芜湖职院", entry.EntityName);
        Assert.Equal(_college.Id, entry.CollegeId);
        Assert.Contains(new FieldChange("Source", "来函", null), entry.Fields);
    }

    [DatabaseFact]
    public async Task RowsOfACollege_CarryItsId_WithOrWithoutTheCollegeLoaded()
    {
        await using (var session = Database.As(TestUser.Liaison(_college.Id)))
        {
            session.Context.Add(new Headcount(_college.Id, 2018, 640, null));
            session.Context.Add(new Headcount(await session.Context.Colleges.SingleAsync(), 2017, 600, null));
            await session.UnitOfWork.SaveChangesAsync(default);
        }

        await using var liaison = Database.As(TestUser.Liaison(_college.Id));
        var names = await liaison.Context.ChangeEntries.Where(e => e.EntityType == "Headcount").OrderBy(e => e.EntityName).Select(e => e.EntityName).ToListAsync();
        Assert.Equal(["2017", "2018"], names);
    }

    [DatabaseFact]
    public async Task Save_ThatFails_LeavesNoHistory_AndARepeatedSaveRecordsOnce()
    {
        await Database.StoreAsync(TestData.College("江苏财经职业技术学院", "32"));
        await using var session = Database.As(TestUser.Coordinator);
        var college = await session.Context.Colleges.SingleAsync(c => c.Id == _college.Id);
        Rename(college, "江苏财经职业技术学院");
        await Assert.ThrowsAsync<DuplicateException>(() => session.UnitOfWork.SaveChangesAsync(default));
        Assert.Equal(2, (await HistoryAsync()).Count);

        Rename(college, "芜湖职业技术大学");
        await session.UnitOfWork.SaveChangesAsync(default);

        var entry = Assert.Single((await HistoryAsync()).Skip(2));
        Assert.Contains(new FieldChange("Name", "芜湖职业技术学院", "芜湖职业技术大学"), entry.Fields);
    }

    [DatabaseFact]
    public async Task Job_KeepsItsOwnRecord()
    {
        await Database.StoreAsync(new Job("kind", JobSentence.Verbatim("title"), "{}", null, null, "somebody", Now));

        Assert.Single(await HistoryAsync());
    }

    protected override Task ArrangeAsync() => Database.StoreAsync(_college);

    private static void Rename(College college, string name) =>
        college.Describe(new CollegeDetails { Name = name, Type = college.Type, ProvinceCode = college.ProvinceCode });

    private async Task ChangeAsync(Action<College> change)
    {
        await using var session = Database.As(TestUser.Coordinator);
        change(await session.Context.Colleges.IncludingDeleted().Include(c => c.Aliases).SingleAsync(c => c.Id == _college.Id));
        await session.UnitOfWork.SaveChangesAsync(default);
    }

    private async Task<List<ChangeEntry>> HistoryAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await session.Context.ChangeEntries.OrderBy(e => e.Id).ToListAsync();
    }
}

public sealed class ChangeHistoryTestsOnSqlite : ChangeHistoryTests;

[OnSqlServer]
public sealed class ChangeHistoryTestsOnSqlServer : ChangeHistoryTests;
