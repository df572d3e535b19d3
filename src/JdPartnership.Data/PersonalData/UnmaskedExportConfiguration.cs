using JdPartnership.Core.PersonalData.Exports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.PersonalData;

internal sealed class UnmaskedExportConfiguration : IEntityTypeConfiguration<UnmaskedExport>
{
    public void Configure(EntityTypeBuilder<UnmaskedExport> builder)
    {
        builder.ToTable(table => table.HasCheckConstraint("CK_UnmaskedExports_TwoPersons", "DecidedById <> RequestedById"));
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.Purpose).HasMaxLength(UnmaskedExport.PurposeLength);
        builder.Property(x => x.Recipient).HasMaxLength(UnmaskedExport.RecipientLength);
        builder.Property(x => x.RequestedBy).HasMaxLength(256);
        builder.Property(x => x.DecidedBy).HasMaxLength(256);
        builder.Property(x => x.DecisionRemark).HasMaxLength(UnmaskedExport.RemarkLength);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.File).WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Rosters).WithOne().HasForeignKey(r => r.ExportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(x => x.State);
    }
}
