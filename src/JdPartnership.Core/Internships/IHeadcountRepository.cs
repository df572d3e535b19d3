namespace JdPartnership.Core.Internships;

/// <summary>Headcounts to change, within the viewer's scope.</summary>
public interface IHeadcountRepository
{
    /// <summary>What is stored for these colleges and years, tracked.</summary>
    Task<IReadOnlyList<Headcount>> ListAsync(IReadOnlyCollection<int> collegeIds, IReadOnlyCollection<int> years, CancellationToken cancellationToken);

    /// <summary>Which of these colleges there are and not in the recycle bin.</summary>
    Task<IReadOnlyList<int>> ListKnownAsync(IReadOnlyCollection<int> collegeIds, CancellationToken cancellationToken);

    void Add(Headcount headcount);

    void Remove(Headcount headcount);
}
