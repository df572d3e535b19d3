using JdPartnership.Core.Attendance;
using JdPartnership.Core.Rosters.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Attendance;

internal sealed class AttendanceProblemConfiguration : IEntityTypeConfiguration<AttendanceProblem>
{
    public void Configure(EntityTypeBuilder<AttendanceProblem> builder)
    {
        builder.Property(x => x.Code).HasMaxLength(60);
        builder.Property(x => x.Arguments).HasMaxLength(FindingArguments.Longest);
        builder.HasOne<AttendanceImport>().WithMany().HasForeignKey(x => x.ImportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.ImportId, x.RowNumber });
    }
}
