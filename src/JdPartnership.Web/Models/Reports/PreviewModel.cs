using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Web.Models.Reports;

/// <param name="Sections">Headings with the ids of their sections.</param>
/// <param name="Html">The edition's body.</param>
public sealed record PreviewModel(EditionPreview Preview, IReadOnlyList<(HeadingBlock Heading, string Id)> Sections, string Html)
{
    public string Period => Preview.Period.Label;

    public int? CollegeId => Preview.College?.Id;

    public IReadOnlyList<string> Warnings => Preview.Content.Warnings;
}
