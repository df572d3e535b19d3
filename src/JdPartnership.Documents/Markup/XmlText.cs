using System.Text;
using System.Xml;

namespace JdPartnership.Documents.Markup;

/// <summary>Text for writers that refuse what XML forbids instead of dropping it.</summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var character in text)
        {
            if (!XmlConvert.IsXmlChar(character))
            {
                return false;
            }
        }

        return true;
    }
}
