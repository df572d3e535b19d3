namespace JdPartnership.Core.Reports;

public enum ReportFormat
{
    Docx,
    Pdf,
    Xlsx,
    Html,
}
