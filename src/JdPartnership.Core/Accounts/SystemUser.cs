namespace JdPartnership.Core.Accounts;

/// <summary>The operator of a command or background job: sees every college and is named in the change history.</summary>
public sealed class SystemUser(string name) : ICurrentUser
{
    public int? UserId => null;

    public string UserName => name;

    public CollegeScope Scope => CollegeScope.All;

    public bool May(Permission permission) => true;
}
