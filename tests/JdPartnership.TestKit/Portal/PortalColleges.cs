using Microsoft.EntityFrameworkCore;

namespace JdPartnership.TestKit.Portal;

/// <summary>Ids behind names, for addresses of pages.</summary>
public static class PortalColleges
{
    public static Task<int> CollegeIdAsync(this PortalFixture portal, string name) =>
        portal.WithDatabaseAsync(db => db.Colleges.Where(c => c.Name == name).Select(c => c.Id).SingleAsync());

    /// <summary>The names of all colleges but one.</summary>
    public static Task<List<string>> OtherCollegesAsync(this PortalFixture portal, string name) =>
        portal.WithDatabaseAsync(db => db.Colleges.Where(c => c.Name != name).Select(c => c.Name).ToListAsync());
}
