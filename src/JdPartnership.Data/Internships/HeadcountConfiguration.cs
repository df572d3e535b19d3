using JdPartnership.Core.Internships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Internships;

internal sealed class HeadcountConfiguration : IEntityTypeConfiguration<Headcount>
{
    public void Configure(EntityTypeBuilder<Headcount> builder)
    {
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.Property(x => x.CollegeId).IsRequired();
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.CollegeId, x.Year }).IsUnique();
        builder.HasIndex(x => x.Year);
    }
}
