using JdPartnership.Core.Stipends;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Stipends;

internal sealed class StipendSchemeConfiguration : IEntityTypeConfiguration<StipendScheme>
{
    public void Configure(EntityTypeBuilder<StipendScheme> builder)
    {
        builder.Property(x => x.Code).HasMaxLength(40);
        builder.Property(x => x.Name).HasMaxLength(100);
        builder.Property(x => x.Note).HasMaxLength(1000);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.HasIndex(x => x.Code).IsUnique();
        builder.HasMany(x => x.Components).WithOne().HasForeignKey(c => c.SchemeId).OnDelete(DeleteBehavior.Cascade);
    }
}
