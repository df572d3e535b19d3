using System.Globalization;
using System.Runtime.InteropServices;
using System.Xml;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Packages;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>What the styles say of numbers: which are days, and which are codes shown with leading zeros.</summary>
internal sealed class CellFormats
{
    public static readonly CellFormats None = new();

    private const int MostFormats = 100_000;
    private const int LongestCode = 30;

    private readonly List<int> _formatOfStyle = [];
    private readonly Dictionary<int, NumberFormat> _custom = [];

    public static CellFormats Read(Stream part)
    {
        var formats = new CellFormats();
        var inStyles = false;
        using var xml = PartXml.Open(part);
        while (xml.Next())
        {
            if (xml.LocalName == "cellXfs")
            {
                inStyles = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                formats.Add(xml, inStyles);
            }
        }

        return formats;
    }

    public bool IsDate(int style) => Of(style) is { } id && (_custom.TryGetValue(id, out var format) ? format.IsDate : IsBuiltInDate(id));

    /// <summary>Digits that the cell is filled up to with zeros; 0 for none.</summary>
    public int ZeroFilledDigits(int style) => Of(style) is { } id && _custom.TryGetValue(id, out var format) ? format.ZeroFilledDigits : 0;

    private int? Of(int style) => (uint)style < (uint)_formatOfStyle.Count ? _formatOfStyle[style] : null;

    private void Add(XmlReader xml, bool inStyles)
    {
        if (xml.LocalName == "numFmt" && Number(xml) is { } id && xml.GetAttribute("formatCode") is { } code)
        {
            _custom[id] = Format(code);
        }
        else if (inStyles && xml.LocalName == "xf")
        {
            _formatOfStyle.Add(Number(xml) ?? 0);
        }

        if (_formatOfStyle.Count + _custom.Count > MostFormats)
        {
            throw new RosterFileRefusedException(FileRefusal.Unpacked);
        }
    }

    private static int? Number(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>ECMA-376 Part 1, 18.8.30: 14 to 22 and 45 to 47, and in Chinese and other East Asian editions 27 to 36 and 50 to 58.</summary>
    private static bool IsBuiltInDate(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    private static NumberFormat Format(string code)
    {
        var positive = code.Split(';')[0];
        var zeros = positive.Length is > 1 and <= LongestCode && positive.All(c => c == '0') ? positive.Length : 0;
        return new(IsDateCode(positive), zeros);
    }

    /// <summary>Letters of days outside quotes, escapes and brackets; [h] alone is a span of time, no day.</summary>
    private static bool IsDateCode(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = EndOf(code, i, '"');
                    break;
                case '[':
                    i = EndOf(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'd' or 'D':
                    return true;
                case 'G' or 'g':
                    return false;
            }
        }

        return false;
    }

    private static int EndOf(string code, int start, char mark)
    {
        var end = code.IndexOf(mark, start + 1);
        return end < 0 ? code.Length : end;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct NumberFormat(bool IsDate, int ZeroFilledDigits);
}
