using System.Globalization;
using System.Reflection;
using JdPartnership.Core.Audit;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data.Audit;

/// <summary>What the history keeps of a changed row. Of a personal property (<see cref="PersonalAttribute"/>) only that it changed.</summary>
internal static class RecordedFields
{
    private const int NameLength = 200;

    // Derived columns repeat the name; keys and counters tell a reader nothing.
    private static readonly HashSet<string> Unrecorded =
    [
        nameof(Entity.Id), nameof(Entity.Uid), nameof(Entity.Version),
        nameof(College.NameNormalized), nameof(College.NamePinyin), nameof(College.NameInitials), nameof(College.NameSort),
    ];

    public static IReadOnlyList<FieldChange> Of(EntityEntry entry) =>
        [.. entry.Properties.Where(p => IsWorthRecording(entry, p)).Select(p => Field(entry.State, p))];

    /// <summary>What the row is called; <c>null</c> for a row without a name, or whose name is personal.</summary>
    public static string? NameOf(EntityEntry entry)
    {
        var property = entry.Metadata.FindProperty("Name") ?? entry.Metadata.FindProperty("Title") ?? entry.Metadata.FindProperty("Year");
        var name = property is null || IsPersonal(property) ? null : Text(entry.Property(property.Name).CurrentValue);
        return name is { Length: > NameLength } ? name[..NameLength] : name;
    }

    private static bool IsWorthRecording(EntityEntry entry, PropertyEntry property) =>
        !Unrecorded.Contains(property.Metadata.Name)
        && !IsNumberOfAnotherRow(property.Metadata)
        && entry.State switch
        {
            EntityState.Added => property.CurrentValue is not null,
            EntityState.Deleted => property.OriginalValue is not null,
            _ => property.IsModified && !Equals(property.OriginalValue, property.CurrentValue),
        };

    // A code, such as the province's, can be read; the number of a row cannot.
    private static bool IsNumberOfAnotherRow(IProperty property) => property.IsForeignKey() && property.ClrType != typeof(string);

    private static bool IsPersonal(IProperty property) => property.PropertyInfo?.IsDefined(typeof(PersonalAttribute)) == true;

    private static FieldChange Field(EntityState state, PropertyEntry property) => IsPersonal(property.Metadata)
        ? new FieldChange(property.Metadata.Name, Old: null, New: null)
        : new FieldChange(
            property.Metadata.Name,
            state == EntityState.Added ? null : Text(property.OriginalValue),
            state == EntityState.Deleted ? null : Text(property.CurrentValue));

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
