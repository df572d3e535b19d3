using JdPartnership.Core.Classes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Classes;

internal sealed class ApprenticeshipClassConfiguration : IEntityTypeConfiguration<ApprenticeshipClass>
{
    public void Configure(EntityTypeBuilder<ApprenticeshipClass> builder)
    {
        builder.Property(x => x.Name).HasMaxLength(100);
        builder.Property(x => x.Department).HasMaxLength(100);
        builder.Property(x => x.Model).HasMaxLength(400);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.Property(x => x.CollegeId).IsRequired();
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Benefits).WithOne().HasForeignKey(b => b.ClassId).OnDelete(DeleteBehavior.Cascade);
    }
}
