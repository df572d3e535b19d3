using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Data;
using JdPartnership.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.TestKit.Portal;

/// <summary>One account of each role, and a second liaison to prove that colleges do not see each other.</summary>
public static class TestAccounts
{
    public const string Password = "demo-only-2019";
    public const string Administrator = "admin";
    public const string Coordinator = "coordinator";
    public const string Auditor = "auditor";
    public const string LiaisonOfJscj = "liaison.jscj";
    public const string LiaisonOfWhzy = "liaison.whzy";
    public const string Jscj = "江苏财经职业技术学院";
    public const string Whzy = "芜湖职业技术学院";

    internal static async Task CreateAsync(IServiceProvider services)
    {
        var database = services.GetRequiredService<PartnershipDbContext>();
        var jscj = await CollegeAsync(database, Jscj, "32");
        var whzy = await CollegeAsync(database, Whzy, "34");
        var roles = services.GetRequiredService<RoleManager<IdentityRole<int>>>();
        foreach (var role in Enum.GetNames<Role>())
        {
            if (!await roles.RoleExistsAsync(role))
            {
                Demand(await roles.CreateAsync(new IdentityRole<int>(role)));
            }
        }

        await AccountAsync(services, Administrator, "管理员甲", Role.Administrator);
        await AccountAsync(services, Coordinator, "专员乙", Role.Coordinator);
        await AccountAsync(services, Auditor, "审计员丙", Role.Auditor);
        await AccountAsync(services, LiaisonOfJscj, "联络员丁", Role.Liaison, jscj);
        await AccountAsync(services, LiaisonOfWhzy, "联络员戊", Role.Liaison, whzy);
    }

    private static async Task<int> CollegeAsync(PartnershipDbContext database, string name, string province)
    {
        if (await database.Colleges.SingleOrDefaultAsync(c => c.Name == name) is { } existing)
        {
            return existing.Id;
        }

        var college = new College(new CollegeDetails { Name = name, Type = CollegeType.JuniorCollege, ProvinceCode = province });
        database.Add(college);
        await database.SaveChangesAsync();
        return college.Id;
    }

    private static async Task AccountAsync(IServiceProvider services, string name, string displayName, Role role, int? college = null)
    {
        var users = services.GetRequiredService<UserManager<AppUser>>();
        if (await users.FindByNameAsync(name) is not null)
        {
            return;
        }

        var user = new AppUser { UserName = name, DisplayName = displayName, CollegeId = college };
        Demand(await users.CreateAsync(user, Password));
        Demand(await users.AddToRoleAsync(user, role.ToString()));
    }

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(e => e.Description)));
        }
    }
}
