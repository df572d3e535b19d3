using JdPartnership.Core.Enterprises;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Enterprises;

internal sealed class EnterpriseAliasConfiguration : IEntityTypeConfiguration<EnterpriseAlias>
{
    public void Configure(EntityTypeBuilder<EnterpriseAlias> builder)
    {
        builder.ToTable("EnterpriseAliases");
        builder.Property(x => x.Name).HasMaxLength(100);
        builder.Property(x => x.Source).HasMaxLength(200);
    }
}
