using JdPartnership.Core.Attendance;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Rosters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Attendance;

internal sealed class AttendanceRecordConfiguration : IEntityTypeConfiguration<AttendanceRecord>
{
    public void Configure(EntityTypeBuilder<AttendanceRecord> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.Hours).HasPrecision(5, 2);
        builder.HasOne<AttendanceImport>().WithMany().HasForeignKey(x => x.ImportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<College>().WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RosterEntry>().WithMany().HasForeignKey(x => x.RosterEntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.RosterEntryId, x.Day });
    }
}
