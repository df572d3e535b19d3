namespace JdPartnership.Core.Rosters.Identities;

/// <summary>性别, as an identity number tells it.</summary>
public enum Sex
{
    Female,

    Male,
}
