using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace JdPartnership.Data.Common;

/// <summary>
/// Tables are described by configurations alone: entities of Core carry no attribute of EF, and every relationship names its columns.
/// Looking for what is not there took about a fifth of the samples of a start that makes the model (ADR 20).
/// </summary>
internal static class UnusedConventions
{
    private static readonly Type[] All =
    [
        // Attributes.
        typeof(BackingFieldAttributeConvention),
        typeof(ComplexTypeAttributeConvention),
        typeof(ConcurrencyCheckAttributeConvention),
        typeof(DatabaseGeneratedAttributeConvention),
        typeof(DeleteBehaviorAttributeConvention),
        typeof(EntityTypeConfigurationAttributeConvention),
        typeof(ForeignKeyAttributeConvention),
        typeof(IndexAttributeConvention),
        typeof(InversePropertyAttributeConvention),
        typeof(KeyAttributeConvention),
        typeof(KeylessAttributeConvention),
        typeof(MaxLengthAttributeConvention),
        typeof(NavigationBackingFieldAttributeConvention),
        typeof(NotMappedMemberAttributeConvention),
        typeof(NotMappedTypeAttributeConvention),
        typeof(OwnedAttributeConvention),
        typeof(PrecisionAttributeConvention),
        typeof(RequiredNavigationAttributeConvention),
        typeof(RequiredPropertyAttributeConvention),
        typeof(StringLengthAttributeConvention),
        typeof(TimestampAttributeConvention),
        typeof(UnicodeAttributeConvention),
        typeof(RelationalColumnAttributeConvention),
        typeof(RelationalColumnCommentAttributeConvention),
        typeof(RelationalDbFunctionAttributeConvention),
        typeof(RelationalNavigationJsonPropertyNameAttributeConvention),
        typeof(RelationalPropertyJsonPropertyNameAttributeConvention),
        typeof(RelationalTableAttributeConvention),
        typeof(RelationalTableCommentAttributeConvention),

        // Guesses.
        typeof(RelationshipDiscoveryConvention),
        typeof(ForeignKeyPropertyDiscoveryConvention),
        typeof(ManyToManyJoinEntityTypeConvention),
        typeof(ServicePropertyDiscoveryConvention),
        typeof(ComplexPropertyDiscoveryConvention),

        // A table is one entity and an entity one table; a column has no default beside a generated value.
        typeof(SharedTableConvention),
        typeof(TableSharingConcurrencyTokenConvention),
        typeof(EntitySplittingConvention),
        typeof(StoreGenerationConvention),
    ];

    public static void Remove(ConventionSetBuilder conventions)
    {
        foreach (var convention in All)
        {
            conventions.Remove(convention);
        }
    }
}
