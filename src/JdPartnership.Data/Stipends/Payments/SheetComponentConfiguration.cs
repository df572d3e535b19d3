using JdPartnership.Core.Stipends.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Stipends.Payments;

internal sealed class SheetComponentConfiguration : IEntityTypeConfiguration<SheetComponent>
{
    public void Configure(EntityTypeBuilder<SheetComponent> builder)
    {
        builder.ToTable("SheetComponents");
        builder.Property(x => x.Name).HasMaxLength(50);
    }
}
