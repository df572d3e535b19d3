using JdPartnership.Core.Internships.Posts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Internships.Posts;

internal sealed class PostConfiguration : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.Property(x => x.Name).HasMaxLength(Post.NameLength);
        builder.Property(x => x.NameNormalized).HasMaxLength(Post.NameLength);
        builder.Property(x => x.MajorCategories).HasMaxLength(100);
        builder.Property(x => x.Remark).HasMaxLength(500);
        builder.HasIndex(x => x.NameNormalized).IsUnique();
    }
}
