using JdPartnership.Core.TrainingCentres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.TrainingCentres;

internal sealed class TrainingCentreConfiguration : IEntityTypeConfiguration<TrainingCentre>
{
    public void Configure(EntityTypeBuilder<TrainingCentre> builder)
    {
        builder.Property(x => x.Name).HasMaxLength(100);
        builder.Property(x => x.PrintedName).HasMaxLength(100);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.Property(x => x.CollegeId).IsRequired();
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
    }
}
