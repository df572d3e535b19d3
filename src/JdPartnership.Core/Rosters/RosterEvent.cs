using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters;

/// <summary>One step of a roster's way, with who took it and what they remarked. Never edited.</summary>
public sealed class RosterEvent(RosterStep step, int revision, int? userId, string userName, DateTime at, string? remark) : Entity
{
    public int RosterId { get; private set; }

    public RosterStep Step { get; private set; } = step;

    public int Revision { get; private set; } = revision;

    public int? UserId { get; private set; } = userId;

    public string UserName { get; private set; } = userName;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; } = at;

    public string? Remark { get; private set; } = remark;

    /// <summary>Whether this person took the step. Work without an account is told apart by its name.</summary>
    public bool IsBy(ICurrentUser user) => IsBy(UserId, UserName, user);

    public static bool IsBy(int? userId, string userName, ICurrentUser user) => userId == user.UserId && (userId is not null || userName == user.UserName);
}
