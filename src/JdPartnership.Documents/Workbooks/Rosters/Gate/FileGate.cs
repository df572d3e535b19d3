using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Packages;

namespace JdPartnership.Documents.Workbooks.Rosters.Gate;

/// <summary>
/// Stands before every parser: size, name, kind and, of a workbook, the directory of its archive. It reads a few kilobytes, whatever the
/// file unpacks to.
/// </summary>
internal sealed class FileGate(RosterFileLimits limits)
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public RosterFileKind Check(Stream content, string fileName)
    {
        var extension = FileNames.ExtensionOf(fileName, limits);
        if (content.Length == 0)
        {
            throw new RosterFileRefusedException(FileRefusal.Empty);
        }

        if (content.Length > limits.FileBytes)
        {
            throw new RosterFileRefusedException(FileRefusal.TooLarge, limits.FileBytes / (1024 * 1024));
        }

        var start = Start(content);
        if (start.StartsWith(Ole))
        {
            throw new RosterFileRefusedException(OleFile.IsEncryptedPackage(content) ? FileRefusal.Encrypted : FileRefusal.OldExcel);
        }

        return extension switch
        {
            ".xlsx" => Workbook(content, start),
            ".csv" or ".txt" => Text(start),
            ".xls" or ".xlt" => throw new RosterFileRefusedException(FileRefusal.OldExcel),
            ".xlsm" or ".xltm" or ".xlam" => throw new RosterFileRefusedException(FileRefusal.Macros),
            ".xlsb" => throw new RosterFileRefusedException(FileRefusal.BinaryExcel),
            ".xltx" => throw new RosterFileRefusedException(FileRefusal.ExcelTemplate),
            ".et" or ".ett" => throw new RosterFileRefusedException(FileRefusal.WpsFormat),
            ".ods" or ".fods" => throw new RosterFileRefusedException(FileRefusal.OpenDocument),
            _ => throw new RosterFileRefusedException(FileRefusal.TypeUnknown),
        };
    }

    private RosterFileKind Workbook(Stream content, ReadOnlySpan<byte> start)
    {
        if (!start.StartsWith(Zip))
        {
            throw new RosterFileRefusedException(FileRefusal.NotWorkbook);
        }

        using var package = WorkbookPackage.Open(content, limits);
        return RosterFileKind.Workbook;
    }

    private static RosterFileKind Text(ReadOnlySpan<byte> start) =>
        start.StartsWith(Zip) || start.StartsWith("%PDF"u8) || start.StartsWith("MZ"u8) || start.StartsWith("{\\rtf"u8) || IsMarkup(start)
            ? throw new RosterFileRefusedException(FileRefusal.NotCsv)
            : RosterFileKind.Csv;

    private static bool IsMarkup(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith((byte[])[0xEF, 0xBB, 0xBF]) ? start[3..] : start;
        return text.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }

    private static byte[] Start(Stream content)
    {
        var start = new byte[64];
        content.Position = 0;
        return start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }
}
