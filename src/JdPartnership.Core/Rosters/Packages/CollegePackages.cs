using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Packages;

/// <summary>Makes packages for colleges, row by row from the database into the file.</summary>
public sealed class CollegePackages(IPackageQueries queries, IPackageWorkbook workbook)
{
    /// <returns>What the package is about.</returns>
    /// <exception cref="NotFoundException">No such roster or college within the viewer's scope.</exception>
    public async Task<PackageHead> WriteAsync(PackageScope scope, Stream target, CancellationToken cancellationToken)
    {
        var head = await queries.FindHeadAsync(scope, cancellationToken) ?? throw new NotFoundException("stays of " + (scope.RosterId ?? scope.CollegeId));
        await workbook.WriteAsync(target, head, queries.StreamAsync(scope), cancellationToken);
        return head;
    }
}
