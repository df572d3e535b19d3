using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Accounts;

/// <summary>Identity's own key columns would be wider than SQL Server's 900 bytes of a clustered key.</summary>
internal sealed class IdentityKeysConfiguration : IEntityTypeConfiguration<IdentityUserLogin<int>>, IEntityTypeConfiguration<IdentityUserToken<int>>
{
    private const int KeyLength = 128;

    public void Configure(EntityTypeBuilder<IdentityUserLogin<int>> builder)
    {
        builder.Property(x => x.LoginProvider).HasMaxLength(KeyLength);
        builder.Property(x => x.ProviderKey).HasMaxLength(KeyLength);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<int>> builder)
    {
        builder.Property(x => x.LoginProvider).HasMaxLength(KeyLength);
        builder.Property(x => x.Name).HasMaxLength(KeyLength);
    }
}
