using JdPartnership.Core.Common;
using JdPartnership.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Common;

/// <summary>What holds for every table on both providers.</summary>
internal static class ModelConventions
{
    public static void Configure(ModelConfigurationBuilder builder)
    {
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        builder.Properties<decimal>().HavePrecision(18, 2);
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        UnusedConventions.Remove(builder.Conventions);
        builder.Conventions.Replace<ForeignKeyIndexConvention>(services =>
            new LeanForeignKeyIndexes(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
    }

    public static void Apply(ModelBuilder builder, bool isSqlServer)
    {
        foreach (var type in builder.Model.GetEntityTypes())
        {
            if (typeof(IVersioned).IsAssignableFrom(type.ClrType))
            {
                type.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
            }

            if (typeof(Entity).IsAssignableFrom(type.ClrType))
            {
                builder.Entity(type.ClrType).HasIndex(nameof(Entity.Uid)).IsUnique();
            }

            RequireWhatItsColumnsRequire(type);
            if (isSqlServer)
            {
                CompareByteByByte(type);
            }
        }

        EnumComparisons.UseFor(builder.Model);
    }

    private static void RequireWhatItsColumnsRequire(IMutableEntityType type)
    {
        foreach (var relationship in type.GetDeclaredForeignKeys())
        {
            relationship.IsRequired = relationship.Properties.All(p => !p.IsNullable);
        }
    }

    private static void CompareByteByByte(IMutableEntityType type)
    {
        foreach (var property in type.GetDeclaredProperties().Where(p => p.ClrType == typeof(string) && NormalizedColumns.Includes(p.Name)))
        {
            property.SetCollation(NormalizedColumns.SqlServerCollation);
        }
    }
}
