namespace JdPartnership.Core.Rosters.Packages;

/// <summary>Approved stays of a college, within the viewer's scope.</summary>
public interface IPackageQueries
{
    /// <summary><c>null</c> when there is no such roster or college in scope.</summary>
    Task<PackageHead?> FindHeadAsync(PackageScope scope, CancellationToken cancellationToken);

    /// <summary>One by one, always in the same order: batches by first day, rows as their files had them.</summary>
    IAsyncEnumerable<PackageRow> StreamAsync(PackageScope scope);
}
