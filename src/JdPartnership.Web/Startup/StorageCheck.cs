using JdPartnership.Web.Health;

namespace JdPartnership.Web.Startup;

internal static class StorageCheck
{
    private const int ProbeBytes = 64 * 1024;

    /// <summary>Writes a little into each folder: a full disk and a folder of somebody else are found at the start, not by the first upload.</summary>
    /// <exception cref="SettingsException">A folder cannot be written.</exception>
    public static void RequireWritableFolders(this WebApplication app)
    {
        foreach (var (name, path) in app.Services.GetRequiredService<StorageFolders>().All)
        {
            try
            {
                Probe(Directory.CreateDirectory(path).FullName);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new SettingsException($"无法写入文件夹 {path}（磁盘已满、只读或无权限）。 / The {name} folder cannot be written: {exception.Message}");
            }
        }
    }

    private static void Probe(string folder)
    {
        var file = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        stream.Write(new byte[ProbeBytes]);
        stream.Flush(flushToDisk: true);
    }
}
