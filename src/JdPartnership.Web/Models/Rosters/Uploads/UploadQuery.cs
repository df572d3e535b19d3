using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;

namespace JdPartnership.Web.Models.Rosters.Uploads;

/// <summary>What the address of a preview says. Anything unreadable counts as not said.</summary>
public sealed class UploadQuery
{
    public RowStatus? Status { get; set; }

    /// <summary>Of a finding.</summary>
    public string? Code { get; set; }

    public int? Page { get; set; }

    public int? Size { get; set; }

    public PageRequest PageRequest => new(Page, Size);

    public LineFilter ToFilter() => new(Status, Code);
}
