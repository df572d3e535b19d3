namespace JdPartnership.Core.Reports;

/// <summary>A laid-out edition: both files carry the same page numbers in their contents list.</summary>
public sealed record PaginatedReport(int Index, byte[] Docx, byte[] Pdf, IReadOnlyList<int> Pages);
