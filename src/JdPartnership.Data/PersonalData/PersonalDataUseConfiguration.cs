using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.PersonalData;

internal sealed class PersonalDataUseConfiguration : IEntityTypeConfiguration<PersonalDataUse>
{
    public void Configure(EntityTypeBuilder<PersonalDataUse> builder)
    {
        builder.Property(x => x.UserName).HasMaxLength(256);
        builder.Property(x => x.Subject).HasMaxLength(PersonalDataUse.SubjectLength);
        builder.Property(x => x.Reason).HasMaxLength(PersonalDataUse.ReasonLength);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Roster>().WithMany().HasForeignKey(x => x.RosterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => x.At);
        builder.HasIndex(x => new { x.UserName, x.At });
        builder.HasIndex(x => x.EntryUid);
    }
}
