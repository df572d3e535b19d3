using JdPartnership.Core.Colleges;
using JdPartnership.Core.Pinyin;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Colleges;

internal sealed class CollegeConfiguration : IEntityTypeConfiguration<College>
{
    public void Configure(EntityTypeBuilder<College> builder)
    {
        builder.Property(x => x.Name).HasMaxLength(100);
        builder.Property(x => x.NameNormalized).HasMaxLength(100);
        builder.Property(x => x.NamePinyin).HasMaxLength(PinyinKeys.FullLength);
        builder.Property(x => x.NameInitials).HasMaxLength(PinyinKeys.InitialsLength);
        builder.Property(x => x.NameSort).HasMaxLength(PinyinKeys.SortLength);
        builder.Property(x => x.PinyinOverride).HasMaxLength(400);
        builder.Property(x => x.ProvinceCode).HasMaxLength(2);
        builder.Property(x => x.City).HasMaxLength(50);
        builder.Property(x => x.SchoolCode).HasMaxLength(10);
        builder.Property(x => x.CreditCode).HasMaxLength(18);
        builder.Property(x => x.Regulator).HasMaxLength(100);
        builder.Property(x => x.Remark).HasMaxLength(1000);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.HasOne(x => x.Province).WithMany().HasForeignKey(x => x.ProvinceCode).OnDelete(DeleteBehavior.Restrict);
        builder.Metadata.FindNavigation(nameof(College.Aliases))!.SetPropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(x => x.NameNormalized).IsUnique();
        builder.HasIndex(x => x.SchoolCode).IsUnique();
        builder.HasIndex(x => x.CreditCode).IsUnique();
        builder.HasIndex(x => x.NameSort);
        builder.HasIndex(x => x.ProvinceCode);
    }
}
