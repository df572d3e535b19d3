using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships.Posts;

/// <summary>Creates, edits, deletes and restores posts.</summary>
public sealed class PostService(IPostRepository posts, IUnitOfWork unitOfWork, BusinessClock clock)
{
    /// <returns>Id of the new post.</returns>
    /// <exception cref="DomainException">A rule is broken, or the name is taken.</exception>
    public async Task<int> CreateAsync(PostDetails details, CancellationToken cancellationToken)
    {
        var tidied = await CheckAsync(details, self: null, cancellationToken);
        var post = new Post(tidied.Name);
        Describe(post, tidied);
        posts.Add(post);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return post.Id;
    }

    /// <exception cref="NotFoundException">No such post.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the form was opened.</exception>
    /// <exception cref="DomainException">As for <see cref="CreateAsync"/>; or it is in the recycle bin.</exception>
    public async Task UpdateAsync(UpdatePost command, CancellationToken cancellationToken)
    {
        var post = await GetAsync(command.Id, cancellationToken);
        if (post.DeletedAt is not null)
        {
            throw new DomainException("Post.Deleted");
        }

        if (post.Version != command.Version)
        {
            throw new ConcurrencyException();
        }

        Describe(post, await CheckAsync(command.Details, post.Id, cancellationToken));
        unitOfWork.ExpectVersion(post, command.Version);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <exception cref="NotFoundException">No such post.</exception>
    /// <exception cref="DomainException">Batches offer it, or interns stand in it.</exception>
    public async Task DeleteAsync(int id, CancellationToken cancellationToken)
    {
        var post = await GetAsync(id, cancellationToken);
        if (await posts.IsUsedAsync(id, cancellationToken))
        {
            throw new DomainException("Post.InUse");
        }

        post.Delete(clock.UtcNow);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <exception cref="NotFoundException">No such post.</exception>
    public async Task RestoreAsync(int id, CancellationToken cancellationToken)
    {
        (await GetAsync(id, cancellationToken)).Restore();
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task<Post> GetAsync(int id, CancellationToken cancellationToken) =>
        await posts.FindAsync(id, cancellationToken) ?? throw new NotFoundException($"post {id}");

    private async Task<PostDetails> CheckAsync(PostDetails details, int? self, CancellationToken cancellationToken)
    {
        var tidied = details.Tidied();
        List<DomainError> errors = [.. tidied.Check()];
        if (await posts.IsNameTakenAsync(NameText.Normalize(tidied.Name), self, cancellationToken))
        {
            errors.Add(new("Post.NameTaken", nameof(details.Name)));
        }

        return errors.Count == 0 ? tidied : throw new DomainException(errors);
    }

    private static void Describe(Post post, PostDetails details)
    {
        post.Rename(details.Name);
        post.MajorCategories = details.MajorCategories;
        post.LabourGrade = details.LabourGrade;
        post.IsHighRisk = details.IsHighRisk;
        post.IsForbiddenToMinors = details.IsForbiddenToMinors;
        post.IsForbiddenToWomen = details.IsForbiddenToWomen;
        post.MonthlyHours = details.MonthlyHours;
        post.HasUnusualHours = details.HasUnusualHours;
        post.IsEntertainmentVenue = details.IsEntertainmentVenue;
        post.Remark = details.Remark;
    }
}
