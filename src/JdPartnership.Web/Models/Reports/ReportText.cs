using JdPartnership.Core.Reports;

namespace JdPartnership.Web.Models.Reports;

/// <summary>Words and signs of formats, and addresses of editions.</summary>
public static class ReportText
{
    public static IReadOnlyList<ReportFormat> Formats { get; } = [ReportFormat.Docx, ReportFormat.Pdf, ReportFormat.Xlsx, ReportFormat.Html];

    public static string Name(ReportFormat format) => format switch
    {
        ReportFormat.Docx => "DOCX",
        ReportFormat.Pdf => "PDF",
        ReportFormat.Xlsx => "XLSX",
        ReportFormat.Html => "HTML",
    };

    public static string Icon(ReportFormat format) => format switch
    {
        ReportFormat.Docx => "file-earmark-word",
        ReportFormat.Pdf => "file-earmark-pdf",
        ReportFormat.Xlsx => "file-earmark-spreadsheet",
        ReportFormat.Html => "file-earmark-text",
    };

    /// <summary>Path of an edition's preview; its exports stand below it.</summary>
    public static string Edition(string period, int? collegeId) =>
        $"/reports/{Uri.EscapeDataString(period)}/{(collegeId is { } id ? $"colleges/{id}" : "enterprise")}";

    public static string Export(string period, int? collegeId, ReportFormat format) =>
        $"{Edition(period, collegeId)}/export/{ReportFile.Extension(format).TrimStart('.')}";
}
