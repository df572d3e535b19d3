using JdPartnership.Core.Cooperation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Cooperation;

internal sealed class CooperationFormTypeConfiguration : IEntityTypeConfiguration<CooperationFormType>
{
    public void Configure(EntityTypeBuilder<CooperationFormType> builder)
    {
        builder.Property(x => x.Code).HasMaxLength(40);
        builder.Property(x => x.Name).HasMaxLength(50);
        builder.HasIndex(x => x.Code).IsUnique();
    }
}
