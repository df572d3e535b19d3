namespace JdPartnership.Core.Rosters.Packages;

/// <summary>
/// 给学校的上报包: the columns the platforms of the state ask a college for, as a workbook (XLSX). Chinese whatever the language of the page;
/// holds nothing of clock or user, so that the same stays give the same bytes.
/// </summary>
public interface IPackageWorkbook
{
    /// <param name="target">Left open; need not be seekable.</param>
    Task WriteAsync(Stream target, PackageHead head, IAsyncEnumerable<PackageRow> rows, CancellationToken cancellationToken);
}
