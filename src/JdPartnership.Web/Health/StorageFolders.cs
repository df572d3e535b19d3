using JdPartnership.Data.Files;
using JdPartnership.Web.Startup;

namespace JdPartnership.Web.Health;

/// <summary>The folders the portal writes to.</summary>
internal sealed class StorageFolders(DatabaseOptions database, FileStoreFolder files)
{
    /// <summary>Name for people, and path. A database server keeps its own files.</summary>
    public IReadOnlyList<(string Name, string Path)> All { get; } =
    [
        .. database.File is { } file ? new[] { ("database", Path.GetDirectoryName(file)!) } : [],
        ("files", Path.GetFullPath(files.Path)),
        ("temporary", Path.GetTempPath()),
    ];
}
