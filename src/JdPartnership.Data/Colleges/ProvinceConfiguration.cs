using JdPartnership.Core.Colleges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Colleges;

internal sealed class ProvinceConfiguration : IEntityTypeConfiguration<Province>
{
    public void Configure(EntityTypeBuilder<Province> builder)
    {
        builder.HasKey(x => x.Code);
        builder.Property(x => x.Code).HasMaxLength(2).ValueGeneratedNever();
        builder.Property(x => x.Name).HasMaxLength(20);
        builder.HasData(Province.All.Select(p => new { p.Code, p.Name }));
    }
}
