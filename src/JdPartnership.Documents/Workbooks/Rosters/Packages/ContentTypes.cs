using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Packages;

/// <summary>[Content_Types].xml: what each part says it is.</summary>
internal sealed class ContentTypes
{
    public const string Part = "[Content_Types].xml";

    private const int MostEntries = 2_000;

    private readonly Dictionary<string, string> _byExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byPart = new(StringComparer.OrdinalIgnoreCase);

    public static ContentTypes Read(Stream part)
    {
        var types = new ContentTypes();
        using var xml = PartXml.Open(part);
        while (xml.Next())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element || xml.GetAttribute("ContentType") is not { } type)
            {
                continue;
            }

            if (xml is { LocalName: "Default" } && xml.GetAttribute("Extension") is { } extension)
            {
                types._byExtension[extension] = type;
            }
            else if (xml is { LocalName: "Override" } && xml.GetAttribute("PartName") is { } name)
            {
                types._byPart[PartNames.Normalize(name)] = type;
            }

            if (types._byExtension.Count + types._byPart.Count > MostEntries)
            {
                throw new RosterFileRefusedException(FileRefusal.Unpacked);
            }
        }

        return types;
    }

    public string Of(string part) =>
        _byPart.TryGetValue(part, out var type) || _byExtension.TryGetValue(Path.GetExtension(part).TrimStart('.'), out type) ? type : "";

    /// <summary>Whether any part is said to be of that kind.</summary>
    public bool Mention(string fragment) =>
        _byPart.Values.Concat(_byExtension.Values).Any(type => type.Contains(fragment, StringComparison.OrdinalIgnoreCase));
}
