using JdPartnership.Core.Classes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Classes;

internal sealed class ClassBenefitConfiguration : IEntityTypeConfiguration<ClassBenefit>
{
    public void Configure(EntityTypeBuilder<ClassBenefit> builder)
    {
        builder.ToTable("ClassBenefits");
        builder.Property(x => x.Name).HasMaxLength(100);
        builder.Property(x => x.Period).HasMaxLength(20);
    }
}
