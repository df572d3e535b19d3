using System.Globalization;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>
/// The contents list. Its entries (dot leader, link, page reference) stand in a contents field for Word and WPS to refresh,
/// or outside one for LibreOffice, which keeps cached text inside.
/// </summary>
internal sealed class ContentsList
{
    private readonly IReadOnlyList<int>? _pages;
    private readonly bool _isField;

    private ContentsList(IReadOnlyList<int>? pages, bool isField) => (_pages, _isField) = (pages, isField);

    public static ContentsList Unnumbered { get; } = new(null, isField: true);

    public static ContentsList ForLayout { get; } = new(null, isField: false);

    public static ContentsList Numbered(IReadOnlyList<int> pages) => new(pages, isField: true);

    /// <summary>Whether Word must be asked to fill the numbers in.</summary>
    public bool NeedsRefresh => _isField && _pages is null;

    public void Check(IReadOnlyList<HeadingBlock> headings)
    {
        if (_pages is not null && _pages.Count != headings.Count)
        {
            throw new ArgumentException($"页码有 {_pages.Count} 个，标题有 {headings.Count} 个。", nameof(headings));
        }
    }

    public void Write(MarkupWriter xml, IReadOnlyList<HeadingBlock> headings)
    {
        xml.Write($"""<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r><w:t>目　录</w:t></w:r></w:p>""");
        for (var i = 0; i < headings.Count; i++)
        {
            xml.Write($"""<w:p><w:pPr><w:pStyle w:val="TOC{headings[i].Level}"/></w:pPr>""");
            if (_isField && i == 0)
            {
                Fields.Begin(xml, """TOC \o "1-2" \h \z \u""");
            }

            Entry(xml, headings[i], i);
            if (_isField && i == headings.Count - 1)
            {
                Fields.End(xml);
            }

            xml.Raw("</w:p>"u8);
        }
    }

    private void Entry(MarkupWriter xml, HeadingBlock heading, int index)
    {
        var bookmark = Bookmark(index + 1);
        xml.Write($"""<w:hyperlink w:anchor="{bookmark}" w:history="1">""");
        if (heading.Number.Length > 0)
        {
            xml.Write($"<w:r><w:t>{HeadingOutline.PrintedNumber(heading)}</w:t></w:r><w:r><w:tab/></w:r>");
        }

        Runs.Write(xml, heading.Text);
        xml.Raw("<w:r><w:tab/></w:r>"u8);
        Fields.Write(xml, $"PAGEREF {bookmark} \\h", _pages?[index].ToString(CultureInfo.InvariantCulture) ?? string.Empty);
        xml.Raw("</w:hyperlink>"u8);
    }

    /// <summary>Name of the n-th heading's bookmark.</summary>
    public static string Bookmark(int number) => "_Toc" + number.ToString("D6", CultureInfo.InvariantCulture);
}
