using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>How a college's own headers were mapped once, so that its next file needs no asking.</summary>
public sealed class RememberedMapping(int? collegeId, string signature, string columns) : Entity, ICollegeOwned
{
    public RememberedMapping(College college, string signature, string columns)
        : this(college.Id, signature, columns) => College = college;

    public int? CollegeId { get; private set; } = collegeId;

    public College? College { get; private set; }

    /// <summary>SHA-256 of the normalised headers in their order.</summary>
    public string Signature { get; private set; } = signature;

    /// <summary>Index of the sheet's column by roster column, as JSON.</summary>
    public string Columns { get; private set; } = columns;

    public void Replace(string columns) => Columns = columns;
}
