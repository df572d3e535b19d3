using JdPartnership.Core.Internships.Counting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Internships;

internal sealed class CountedHeadcountConfiguration : IEntityTypeConfiguration<CountedHeadcount>
{
    public void Configure(EntityTypeBuilder<CountedHeadcount> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.CollegeId, x.Year }).IsUnique();
        builder.HasIndex(x => x.Year);
    }
}
