namespace JdPartnership.Core.Reports.Content;

/// <summary>The unnumbered first page.</summary>
/// <param name="EnterpriseName">Legal name of the enterprise, the first line.</param>
/// <param name="UnitName">The unit that reports, printed in parentheses below; may be <c>null</c>.</param>
/// <param name="Title">For example 参与高等职业教育人才培养年度报告.</param>
/// <param name="LabelText">The year's label with its parentheses, for example （2019）.</param>
/// <param name="CollegeName">The focus college; <c>null</c> in the enterprise edition.</param>
public sealed record ReportCover(string EnterpriseName, string? UnitName, string Title, string LabelText, string? CollegeName);
