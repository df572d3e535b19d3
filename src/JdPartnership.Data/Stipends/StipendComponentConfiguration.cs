using JdPartnership.Core.Stipends;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Stipends;

internal sealed class StipendComponentConfiguration : IEntityTypeConfiguration<StipendComponent>
{
    public void Configure(EntityTypeBuilder<StipendComponent> builder)
    {
        builder.ToTable("StipendComponents");
        builder.Property(x => x.Name).HasMaxLength(50);
    }
}
