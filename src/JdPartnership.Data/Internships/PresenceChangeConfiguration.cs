using JdPartnership.Core.Colleges;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Internships;

internal sealed class PresenceChangeConfiguration : IEntityTypeConfiguration<PresenceChange>
{
    public void Configure(EntityTypeBuilder<PresenceChange> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.HasOne<College>().WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Roster>().WithMany().HasForeignKey(x => x.RosterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ServiceCentre>().WithMany().HasForeignKey(x => x.ServiceCentreId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(x => x.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.ServiceCentreId, x.PostId, x.Day });
    }
}
