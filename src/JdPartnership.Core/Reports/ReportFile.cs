using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Reports;

/// <summary>A file of an edition, ready to be saved or sent.</summary>
public sealed record ReportFile(string Name, ReportFormat Format, byte[] Content)
{
    public string ContentType => Format switch
    {
        ReportFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ReportFormat.Pdf => "application/pdf",
        ReportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ReportFormat.Html => "text/html; charset=utf-8",
    };

    /// <summary><c>{学校}_{企业}_企业年报_{年}.docx</c>, without characters a file system refuses.</summary>
    public static string NameOf(ReportFacts facts, CollegeFact? college, ReportFormat format)
    {
        string[] parts = college is null
            ? [facts.Enterprise.LegalName, "企业年报", facts.Period.Label]
            : [college.Name, facts.Enterprise.LegalName, "企业年报", facts.Period.Label];
        return string.Join('_', parts.Select(Safe)) + Extension(format);
    }

    public static string Extension(ReportFormat format) => format switch
    {
        ReportFormat.Docx => ".docx",
        ReportFormat.Pdf => ".pdf",
        ReportFormat.Xlsx => ".xlsx",
        ReportFormat.Html => ".html",
    };

    private static string Safe(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || "\\/:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '-' : c)).Trim(' ', '.');
}
