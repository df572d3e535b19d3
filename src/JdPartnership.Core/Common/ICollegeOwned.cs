namespace JdPartnership.Core.Common;

/// <summary>
/// A row that belongs to a college: the college filter hides it from other colleges and the save guard refuses to write it for them.
/// A row whose college is <c>null</c> belongs to the enterprise and is hidden from liaisons.
/// </summary>
public interface ICollegeOwned
{
    int? CollegeId { get; }
}
