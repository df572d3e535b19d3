using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Stays;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Rosters;

internal sealed class RosterEntryConfiguration : IEntityTypeConfiguration<RosterEntry>
{
    private const int HashLength = 32;
    private const int SealedLength = 400;

    public void Configure(EntityTypeBuilder<RosterEntry> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        foreach (var (property, column) in TextColumns)
        {
            builder.Property(property).HasMaxLength(RosterColumns.Of(column).Length);
        }

        builder.Property(x => x.NameNormalized).HasMaxLength(RosterColumns.Of(RosterColumn.Name).Length);
        builder.Property(x => x.IdIndex).HasMaxLength(HashLength);
        builder.Property(x => x.Fingerprint).HasMaxLength(HashLength);
        builder.Property(x => x.IdMask).HasMaxLength(RosterColumns.Of(RosterColumn.IdNumber).Length);
        builder.Property(x => x.PhoneMask).HasMaxLength(RosterColumns.Of(RosterColumn.Phone).Length);
        builder.Property(x => x.Sealed).HasMaxLength(SealedLength);
        builder.Property(x => x.EndReason).HasMaxLength(StayEvent.ReasonLength);
        builder.Ignore(x => x.LastDay);

        builder.HasOne(x => x.Roster).WithMany().HasForeignKey(x => x.RosterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.AddedBy).WithMany().HasForeignKey(x => x.AddedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.RemovedBy).WithMany().HasForeignKey(x => x.RemovedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.Post).WithMany().HasForeignKey(x => x.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.ServiceCentre).WithMany().HasForeignKey(x => x.ServiceCentreId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.TransferredFrom).WithMany().HasForeignKey(x => x.TransferredFromId).OnDelete(DeleteBehavior.Restrict);

        builder.HasIndex(x => new { x.RosterId, x.IdIndex });
        builder.HasIndex(x => x.IdIndex);
        builder.HasIndex(x => new { x.RosterId, x.NameNormalized });
        builder.HasIndex(x => new { x.RosterId, x.StudentNumber });
        builder.HasIndex(x => new { x.CollegeId, x.Start });
        builder.HasIndex(x => new { x.AddedById, x.RowNumber });

        // In the order of the list, with all that its filters look at: whoever counts or turns pages does not read the rows passed over.
        builder.HasIndex(x => new { x.RosterId, x.AddedById, x.RowNumber, x.Id, x.RemovedById, x.IsStaged, x.IsInForce, x.CollegeId });

        // Hardly ever set. With the others in it, SQLite would look there for those that are not set, through all rosters.
        builder.HasIndex(x => x.TransferredFromId).HasFilter("[TransferredFromId] IS NOT NULL");
    }

    private static IEnumerable<(string Property, RosterColumn Column)> TextColumns =>
    [
        (nameof(RosterEntry.Name), RosterColumn.Name),
        (nameof(RosterEntry.StudentNumber), RosterColumn.StudentNumber),
        (nameof(RosterEntry.Department), RosterColumn.Department),
        (nameof(RosterEntry.MajorCode), RosterColumn.MajorCode),
        (nameof(RosterEntry.MajorName), RosterColumn.MajorName),
        (nameof(RosterEntry.Grade), RosterColumn.Grade),
        (nameof(RosterEntry.ClassName), RosterColumn.ClassName),
        (nameof(RosterEntry.AgreementNumber), RosterColumn.AgreementNumber),
        (nameof(RosterEntry.PolicyNumber), RosterColumn.PolicyNumber),
        (nameof(RosterEntry.CollegeMentor), RosterColumn.CollegeMentor),
        (nameof(RosterEntry.EnterpriseMentor), RosterColumn.EnterpriseMentor),
        (nameof(RosterEntry.Remark), RosterColumn.Remark),
    ];
}
