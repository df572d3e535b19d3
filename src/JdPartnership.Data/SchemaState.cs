namespace JdPartnership.Data;

/// <summary>How the database's schema stands to this build's.</summary>
/// <param name="Pending">Migrations this build has and the database does not: the database is older.</param>
/// <param name="Unknown">Migrations the database has and this build does not: the database is newer.</param>
public sealed record SchemaState(IReadOnlyList<string> Pending, IReadOnlyList<string> Unknown)
{
    public bool IsCurrent => Pending.Count + Unknown.Count == 0;
}
