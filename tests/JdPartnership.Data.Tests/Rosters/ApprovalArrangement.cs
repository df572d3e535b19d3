using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>A college whose rosters come to approval, and what is in force then.</summary>
public abstract class ApprovalArrangement : DatabaseTests
{
    protected static DateOnly Autumn { get; } = new(2018, 9, 1);

    protected static DateOnly Winter { get; } = new(2018, 12, 31);

    private protected RosterArrangement One { get; private set; } = null!;

    protected override Task ArrangeAsync()
    {
        One = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        return Database.StoreAsync(One.College);
    }

    /// <returns>A roster of these persons, handed in.</returns>
    private protected static async Task<Roster> SubmittedAsync(RosterArrangement college, int[] persons, Func<RosterUpload, int, RosterEntry>? change = null)
    {
        var roster = await college.RosterAsync();
        await college.UploadAsync(roster, persons, change);
        await college.SubmitAsync(roster);
        return roster;
    }

    /// <returns>A roster of these persons, handed in and approved.</returns>
    private protected static async Task<Roster> ApprovedAsync(RosterArrangement college, int[] persons, Func<RosterUpload, int, RosterEntry>? change = null)
    {
        var roster = await SubmittedAsync(college, persons, change);
        await college.ApproveAsync(roster);
        return roster;
    }

    protected async Task<List<(int Year, int Persons)>> CountedAsync() =>
        [.. (await One.ReadAsync(db => db.CountedHeadcounts.OrderBy(c => c.Year).ToListAsync())).Select(c => (c.Year, c.Persons))];

    protected async Task<IEnumerable<string>> InForceAsync() =>
        (await One.ReadAsync(db => db.RosterEntries.Where(e => e.IsInForce).OrderBy(e => e.IdIndex).Select(e => e.IdIndex).ToListAsync())).Select(i => i.TrimStart('0'));
}
