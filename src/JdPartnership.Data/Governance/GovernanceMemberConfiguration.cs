using JdPartnership.Core.Governance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Governance;

internal sealed class GovernanceMemberConfiguration : IEntityTypeConfiguration<GovernanceMember>
{
    public void Configure(EntityTypeBuilder<GovernanceMember> builder)
    {
        builder.ToTable("GovernanceMembers");
        builder.Property(x => x.Role).HasMaxLength(50);
        builder.Property(x => x.PersonName).HasMaxLength(50);
        builder.Property(x => x.Office).HasMaxLength(200);
    }
}
