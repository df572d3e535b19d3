namespace JdPartnership.Core.Internships.Posts;

/// <summary>Posts, wages and staffing levels to change. They belong to the enterprise; every college knows them.</summary>
public interface IPostRepository
{
    /// <summary>From the recycle bin too.</summary>
    Task<Post?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>Whether another post, one in the recycle bin too, has the name.</summary>
    Task<bool> IsNameTakenAsync(string nameNormalized, int? self, CancellationToken cancellationToken);

    /// <summary>Whether batches offer it or entries stand in it.</summary>
    Task<bool> IsUsedAsync(int id, CancellationToken cancellationToken);

    Task<bool> HasCentreAsync(int centreId, CancellationToken cancellationToken);

    Task<PostWage?> FindWageAsync(int postId, int centreId, DateOnly validFrom, CancellationToken cancellationToken);

    Task<PostWage?> FindWageAsync(int id, CancellationToken cancellationToken);

    Task<StaffingLevel?> FindStaffingAsync(int centreId, int? postId, DateOnly validFrom, CancellationToken cancellationToken);

    Task<StaffingLevel?> FindStaffingAsync(int id, CancellationToken cancellationToken);

    void Add(object row);

    void Remove(object row);
}
