using JdPartnership.Core.Rosters.Stays;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Rosters.Stays;

internal sealed class StayEventConfiguration : IEntityTypeConfiguration<StayEvent>
{
    public void Configure(EntityTypeBuilder<StayEvent> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.IdIndex).HasMaxLength(32);
        builder.Property(x => x.Reason).HasMaxLength(StayEvent.ReasonLength);
        builder.Property(x => x.From).HasMaxLength(StayEvent.PlaceLength);
        builder.Property(x => x.To).HasMaxLength(StayEvent.PlaceLength);
        builder.Property(x => x.UserName).HasMaxLength(256);
        builder.HasOne(x => x.Roster).WithMany().HasForeignKey(x => x.RosterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.RosterId, x.IdIndex });
    }
}
