using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Colleges;

/// <summary>Opens one college for a person.</summary>
public sealed class CollegeRecords(ICollegeRecordQueries queries, ICurrentUser user)
{
    /// <exception cref="NotFoundException">No such college within the viewer's scope; for a liaison also when it is in the recycle bin.</exception>
    public async Task<CollegeRecord> GetAsync(int id, CancellationToken cancellationToken) =>
        await queries.FindAsync(id, cancellationToken) is { } college && (college.DeletedAt is null || user.Scope.SeesAll)
            ? college
            : throw new NotFoundException($"college {id}");
}
