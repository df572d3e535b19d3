namespace JdPartnership.Core.Accounts;

/// <summary>Who acts: the signed-in person of a request, or the operator of a command or job.</summary>
public interface ICurrentUser
{
    /// <summary>The account, or <c>null</c> for commands, jobs and strangers.</summary>
    int? UserId { get; }

    /// <summary>Sign-in name, or the name of the command or job; written into the change history.</summary>
    string UserName { get; }

    CollegeScope Scope { get; }

    bool May(Permission permission);
}
