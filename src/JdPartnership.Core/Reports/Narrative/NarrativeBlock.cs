using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Core.Reports.Narrative;

/// <summary>A block read from a section's text.</summary>
internal record NarrativeBlock(ReportBlock? Block);

/// <summary>A block whose content comes from rows.</summary>
internal sealed record BoundBlock(string Kind, string Key) : NarrativeBlock((ReportBlock?)null);
