using System.Globalization;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>The converter's private temporary folder: one LibreOffice profile a slot, the font aliases, and a folder a batch.</summary>
internal sealed class ConverterWorkspace : IDisposable
{
    private const string Prefix = "jdpartnership-converter-";
    private const string LockName = "in-use";

    private readonly FileStream _lock;
    private int _batches;

    public ConverterWorkspace()
    {
        RemoveAbandoned();
        _lock = Lock(Root, FileMode.CreateNew);
        FontAliases = Path.Combine(Root, "fonts.conf");
        File.WriteAllText(FontAliases, FontAliasFile.Xml);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory(Prefix).FullName;

    public string FontAliases { get; }

    public Uri Profile(int slot) => new(Path.Combine(Root, "profile" + slot.ToString(CultureInfo.InvariantCulture)));

    public string NewBatch()
    {
        var number = Interlocked.Increment(ref _batches).ToString(CultureInfo.InvariantCulture);
        return Directory.CreateDirectory(Path.Combine(Root, "batch" + number)).FullName;
    }

    public static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Gone already.
        }
        catch (IOException)
        {
            // A converter that was just killed may still write its last file; the second try finds the folder quiet.
            Directory.Delete(folder, recursive: true);
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        Delete(Root);
    }

    /// <summary>A process that was killed could not tidy up: its lock is free, the folder is still there.</summary>
    private static void RemoveAbandoned()
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            try
            {
                Lock(folder, FileMode.Open).Dispose();
                Delete(folder);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // In use, without a lock yet, or somebody else's.
            }
        }
    }

    private static FileStream Lock(string folder, FileMode mode) => new(Path.Combine(folder, LockName), mode, FileAccess.ReadWrite, FileShare.None);
}
