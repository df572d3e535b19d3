using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;

namespace JdPartnership.Web.Commands;

/// <summary>The stable JSON of figures: one object a key, numbers as numbers, unknown values as null.</summary>
internal static class FigureJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(FigureSet figures)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var figure in figures.All)
            {
                Write(json, figure);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        json.WriteString("key", figure.Key);
        json.WriteString("name", figure.Name);
        json.WriteString("unit", figure.Unit);
        WriteNumber(json, "value", figure.Value);
        json.WriteString("bound", Word(figure.Bound));
        json.WriteString("text", FigureFormat.Text(figure));
        json.WriteStartArray("items");
        foreach (var item in figure.Items)
        {
            json.WriteStartObject();
            json.WriteString("name", item.Name);
            json.WriteString("code", item.Code);
            WriteNumber(json, "value", item.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("scope", figure.Scope.ToString());
        json.WriteString("asOf", Date(figure.AsOf));
        json.WriteString("periodStart", Date(figure.PeriodStart));
        json.WriteString("periodEnd", Date(figure.PeriodEnd));
        json.WriteString("kind", figure.Kind.ToString().ToLowerInvariant());
        json.WriteString("definition", figure.Definition);
        json.WriteStartArray("rows");
        foreach (var row in figure.Rows)
        {
            json.WriteStartObject();
            json.WriteString("label", row.Label);
            json.WriteString("detail", row.Detail);
            WriteNumber(json, "value", row.Value);
            json.WriteString("source", row.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Word(Bound bound) => bound switch
    {
        Bound.Exact => "exact",
        Bound.AtLeast => "atLeast",
        Bound.MoreThan => "moreThan",
        Bound.Nearly => "nearly",
        Bound.Odd => "odd",
    };

    // 7210.00 of a database is the number 7210.
    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(number.ToString("0.############", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
