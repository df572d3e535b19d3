using JdPartnership.Core.Rosters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Rosters;

internal sealed class RosterEventConfiguration : IEntityTypeConfiguration<RosterEvent>
{
    public void Configure(EntityTypeBuilder<RosterEvent> builder)
    {
        builder.ToTable("RosterEvents");
        builder.Property(x => x.UserName).HasMaxLength(256);
        builder.Property(x => x.Remark).HasMaxLength(Roster.RemarkLength);
    }
}
