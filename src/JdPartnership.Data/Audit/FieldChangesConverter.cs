using System.Text.Encodings.Web;
using System.Text.Json;
using JdPartnership.Core.Audit;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JdPartnership.Data.Audit;

/// <summary>Keeps the fields of a change as one JSON text: they are read together and never searched.</summary>
internal sealed class FieldChangesConverter() : ValueConverter<IReadOnlyList<FieldChange>, string>(
    fields => JsonSerializer.Serialize(fields, Options),
    text => JsonSerializer.Deserialize<List<FieldChange>>(text, Options)!)
{
    // Chinese stays readable in the database; the text never reaches a page unencoded.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

/// <summary>Change entries are never edited, so the reference tells enough.</summary>
internal sealed class FieldChangesComparer() : ValueComparer<IReadOnlyList<FieldChange>>(
    (a, b) => ReferenceEquals(a, b),
    fields => fields.Count,
    fields => fields);
