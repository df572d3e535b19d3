using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JdPartnership.Data.Common;

/// <summary>Instants are UTC; SQLite would give them back without saying so.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value,
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
