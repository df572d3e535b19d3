using JdPartnership.Core.Accounts;

namespace JdPartnership.TestKit.Databases;

/// <summary>Somebody with a scope, for tests below the web.</summary>
public sealed class TestUser(CollegeScope scope, Role role, string name, int? id = null) : ICurrentUser
{
    public int? UserId => id;

    public string UserName => name;

    public CollegeScope Scope => scope;

    public bool May(Permission permission) => PermissionTable.Allows(role, permission);

    public static TestUser Coordinator { get; } = new(CollegeScope.All, Role.Coordinator, "coordinator");

    /// <summary>Signed in, but belongs nowhere: sees nothing and may write nothing.</summary>
    public static TestUser Nobody { get; } = new(CollegeScope.Nothing, Role.Liaison, "nobody");

    /// <summary>Somebody with an account, as rules of two persons want one.</summary>
    public static TestUser WithAccount(int id, string name, Role role = Role.Administrator, CollegeScope? scope = null) => new(scope ?? CollegeScope.All, role, name, id);

    public static TestUser Liaison(int collegeId) => new(CollegeScope.OneCollege(collegeId), Role.Liaison, "liaison");

    public static TestUser Regional(params string[] provinces) => new(CollegeScope.InProvinces(provinces), Role.Coordinator, "regional");
}
