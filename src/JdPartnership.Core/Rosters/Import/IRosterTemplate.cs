namespace JdPartnership.Core.Rosters.Import;

/// <summary>The empty roster that colleges download: all columns in order, lists to choose from, notes, one example row.</summary>
public interface IRosterTemplate
{
    /// <param name="target">Left open.</param>
    /// <param name="posts">Offered in the column 岗位; none offered when empty.</param>
    /// <param name="serviceCentres">Offered in the column 分中心; none offered when empty.</param>
    void Write(Stream target, IReadOnlyList<string> posts, IReadOnlyList<string> serviceCentres);
}
