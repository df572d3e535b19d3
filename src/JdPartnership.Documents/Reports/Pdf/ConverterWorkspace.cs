using System.Globalization;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>The converter's private temporary folder: one LibreOffice profile a slot, the font aliases, and a folder a batch.</summary>
internal sealed class ConverterWorkspace : IDisposable
{
    private int _batches;

    public ConverterWorkspace()
    {
        FontAliases = Path.Combine(Root, "fonts.conf");
        File.WriteAllText(FontAliases, FontAliasFile.Xml);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("jdpartnership-converter-").FullName;

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

    public void Dispose() => Delete(Root);
}
