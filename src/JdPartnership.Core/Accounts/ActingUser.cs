namespace JdPartnership.Core.Accounts;

/// <summary>Names, for one dependency scope, somebody other than the signed-in person as the one who acts.</summary>
public sealed class ActingUser
{
    public ICurrentUser? User { get; set; }
}
