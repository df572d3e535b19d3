using JdPartnership.Core.Internships;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Colleges;

/// <summary>The demo's colleges, to read and to change.</summary>
public sealed class CollegesFixture : PortalFixture
{
    public const string Suizhou = "随州职业技术学院";
    public const string Unplaced = "锦程中等专业学校";

    public Task<int> IdOfAsync(string name) => WithDatabaseAsync(db => db.Colleges.Where(c => c.Name == name).Select(c => c.Id).SingleAsync());

    public Task<Headcount?> HeadcountAsync(string college, int year) =>
        WithDatabaseAsync(db => db.Headcounts.SingleOrDefaultAsync(h => h.College!.Name == college && h.Year == year));
}
