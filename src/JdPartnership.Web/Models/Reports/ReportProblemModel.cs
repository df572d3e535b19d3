namespace JdPartnership.Web.Models.Reports;

/// <summary>Why an edition cannot be shown or exported.</summary>
/// <param name="IsNarrative">The text of a section is wrong; otherwise the converter failed.</param>
/// <param name="Sentence">In Chinese, with the place.</param>
/// <param name="Back">Where to go on.</param>
public sealed record ReportProblemModel(bool IsNarrative, string Sentence, string Back);
