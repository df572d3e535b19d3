using JdPartnership.Core.Common;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Common;

internal static class UniqueIndexes
{
    /// <summary>From the model, so that a new index fails its test until somebody writes two rows that break it.</summary>
    public static IReadOnlyList<string> Codes { get; } = FromModel();

    private static List<string> FromModel()
    {
        using var context = TestDatabase.Open(options => SqliteDatabase.Configure(options, "Data Source=:memory:"));
        return
        [
            .. context.Model.GetEntityTypes()
                .Where(t => typeof(Entity).IsAssignableFrom(t.ClrType))
                .SelectMany(t => t.GetIndexes().Where(i => i.IsUnique && i.Properties[^1].Name != nameof(Entity.Uid)))
                .Select(i => $"{i.DeclaringEntityType.ClrType.Name}.{i.Properties[^1].Name.Replace("Normalized", "", StringComparison.Ordinal)}Taken"),
        ];
    }
}
