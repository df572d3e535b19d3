namespace JdPartnership.Core.Reports.Content;

/// <summary>What a paragraph is for; decides its style in each format.</summary>
public enum ParagraphRole
{
    /// <summary>Body text, first line indented by two characters.</summary>
    Body,

    /// <summary>A remark under a table or chart: source, as-of date.</summary>
    Note,
}
