namespace JdPartnership.Core.Reports.Narrative;

/// <summary>A placeholder that cannot be filled; the section's renderer adds the place.</summary>
internal sealed class PlaceholderException(string placeholder, string problem) : Exception(problem)
{
    public string Placeholder => placeholder;
}
