using JdPartnership.Core.Cooperation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Cooperation;

internal sealed class CooperationFormConfiguration : IEntityTypeConfiguration<CooperationForm>
{
    public void Configure(EntityTypeBuilder<CooperationForm> builder)
    {
        builder.Property(x => x.PrintedName).HasMaxLength(100);
        builder.Property(x => x.PrintedWording).HasMaxLength(100);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.Property(x => x.CollegeId).IsRequired();
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.Type).WithMany().HasForeignKey(x => x.TypeId).OnDelete(DeleteBehavior.Restrict);
    }
}
