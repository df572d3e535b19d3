namespace JdPartnership.Core.Common;

/// <summary>Something a user can put right. The sentence comes from the resources by <see cref="Code"/>.</summary>
/// <param name="Code">Stable code, for example <c>College.NameTaken</c>.</param>
/// <param name="Field">Property of the form the message belongs to; empty for the whole form.</param>
/// <param name="Arguments">Values for the holes of the sentence.</param>
public sealed record DomainError(string Code, string Field = "", params object[] Arguments);
