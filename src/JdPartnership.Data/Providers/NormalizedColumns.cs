namespace JdPartnership.Data.Providers;

/// <summary>
/// Columns that are compared, not displayed. Both providers compare them byte by byte: SQLite does so of itself,
/// SQL Server through this collation, set by its own migrations project.
/// </summary>
public static class NormalizedColumns
{
    public const string SqlServerCollation = "Latin1_General_100_BIN2";

    public static bool Includes(string property) => property is
        "NameNormalized" or "NamePinyin" or "NameInitials" or "NameSort" or "SchoolCode" or "CreditCode"
        or "NormalizedUserName" or "NormalizedEmail" or "NormalizedName" or "Key" or "Code" or "ProvinceCode" or "CountedBy" or "IdempotencyKey" or "StorageName" or "Sha256" or "Label"
        or "IdIndex" or "Fingerprint" or "Signature";
}
