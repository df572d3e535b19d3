namespace JdPartnership.Web.Startup;

/// <summary>Section <c>Storage</c>: when a disk counts as full.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Below this much free space for the database file, the files or the temporary folder the portal says it is not ready.</summary>
    public int MinimumFreeMegabytes { get; init; } = 256;
}
