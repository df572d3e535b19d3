using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Docx;

namespace JdPartnership.Documents.Tests.Docx;

/// <summary>A written document, read again with the SDK.</summary>
internal sealed class OpenedDocx : IDisposable
{
    private readonly WordprocessingDocument _document;

    public OpenedDocx(byte[] bytes)
    {
        Bytes = bytes;
        _document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
    }

    public static OpenedDocx Render(ReportContent content, IReadOnlyList<int>? pages = null) => new(new DocxRenderer().Render(content, pages));

    public byte[] Bytes { get; }

    public WordprocessingDocument Package => _document;

    public MainDocumentPart Main => _document.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    public Styles Styles => Main.StyleDefinitionsPart!.Styles!;

    public List<string> Errors => [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_document)
        .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];

    public List<Paragraph> Paragraphs(string style) => [.. Body.Descendants<Paragraph>().Where(paragraph => StyleOf(paragraph) == style)];

    /// <summary>The tables with a caption, not those that draw an organisation chart.</summary>
    public List<Table> DataTables => [.. Body.Elements<Table>().Where(table => table.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value == "ReportTable")];

    public static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    public void Dispose() => _document.Dispose();
}
