using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>A document being written: its main part, and what that part refers to.</summary>
internal sealed class DocxDocument(ReportContent content) : IDisposable
{
    private int _drawings;

    public ReportContent Content { get; } = content;

    public MarkupWriter Body { get; } = new(256 * 1024);

    public Captions Captions { get; } = new();

    public List<ChartBlock> Charts { get; } = [];

    public List<PictureBlock> Pictures { get; } = [];

    /// <summary>Headings written so far; the n-th carries bookmark n.</summary>
    public int Headings { get; set; }

    /// <summary>Numbered lists so far; each has a numbering instance of its own and so starts at 1.</summary>
    public int NumberedLists { get; set; }

    public int NextDrawingId() => ++_drawings;

    public void Open() => Body.Raw(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><w:body>
        """u8);

    public void Close() => Body.Raw("</w:body></w:document>"u8);

    public void Dispose() => Body.Dispose();
}
