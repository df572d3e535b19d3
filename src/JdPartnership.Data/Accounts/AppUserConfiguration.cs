using JdPartnership.Core.Colleges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Accounts;

internal sealed class AppUserConfiguration : IEntityTypeConfiguration<AppUser>
{
    public void Configure(EntityTypeBuilder<AppUser> builder)
    {
        builder.Property(x => x.DisplayName).HasMaxLength(50);
        builder.Property(x => x.Language).HasMaxLength(10);
        builder.HasOne<College>().WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
    }
}
