using JdPartnership.Core.PersonalData.Exports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.PersonalData;

internal sealed class UnmaskedExportRosterConfiguration : IEntityTypeConfiguration<UnmaskedExportRoster>
{
    public void Configure(EntityTypeBuilder<UnmaskedExportRoster> builder)
    {
        builder.ToTable("UnmaskedExportRosters");
        builder.HasOne(x => x.Roster).WithMany().HasForeignKey(x => x.RosterId).OnDelete(DeleteBehavior.Cascade);
    }
}
