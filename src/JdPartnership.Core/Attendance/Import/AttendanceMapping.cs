using JdPartnership.Core.Common;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>How the headers of one of the enterprise's systems were mapped once, so that its next file needs no asking.</summary>
public sealed class AttendanceMapping(string signature, string columns) : Entity
{
    /// <summary>SHA-256 of the normalised headers in their order.</summary>
    public string Signature { get; private set; } = signature;

    /// <summary>Index of the sheet's column by what it holds, as JSON.</summary>
    public string Columns { get; private set; } = columns;

    public void Replace(string columns) => Columns = columns;
}
