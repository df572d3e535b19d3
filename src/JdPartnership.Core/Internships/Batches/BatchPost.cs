using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships.Posts;

namespace JdPartnership.Core.Internships.Batches;

/// <summary>A post at a service centre that a batch sends interns to.</summary>
public sealed class BatchPost : Entity
{
    private BatchPost()
    {
    }

    public BatchPost(int postId, int serviceCentreId) => (PostId, ServiceCentreId) = (postId, serviceCentreId);

    public BatchPost(Post post, ServiceCentre serviceCentre)
        : this(post.Id, serviceCentre.Id) => (Post, ServiceCentre) = (post, serviceCentre);

    public int BatchId { get; private set; }

    public int PostId { get; private set; }

    public Post? Post { get; private set; }

    public int ServiceCentreId { get; private set; }

    public ServiceCentre? ServiceCentre { get; private set; }

    public int? PlannedPersons { get; set; }

    public bool IsSamePlace(BatchPost other) => PostId == other.PostId && ServiceCentreId == other.ServiceCentreId;
}
