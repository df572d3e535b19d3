using JdPartnership.Core.Outcomes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Outcomes;

internal sealed class OutcomeConfiguration : IEntityTypeConfiguration<Outcome>
{
    public void Configure(EntityTypeBuilder<Outcome> builder)
    {
        builder.Property(x => x.Name).HasMaxLength(200);
        builder.Property(x => x.PrintedWording).HasMaxLength(200);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.Property(x => x.Percent).HasPrecision(5, 2);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
    }
}
