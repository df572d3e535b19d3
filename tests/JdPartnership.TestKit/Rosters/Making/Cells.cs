using System.Globalization;
using System.Security;
using JdPartnership.Documents.Reports;

namespace JdPartnership.TestKit.Rosters.Making;

/// <summary>Markup of rows.</summary>
public static class Cells
{
    /// <summary>Cells of any kind: text as inline strings, numbers as numbers, markup as it stands.</summary>
    public static string Row(int number, params object?[] values) =>
        $"""<row r="{number}">{string.Concat(values.Select((value, i) => Cell(ColumnName.Of(i) + number.ToString(CultureInfo.InvariantCulture), value)))}</row>""";

    public static string Cell(string reference, object? value) => value switch
    {
        null => "",
        string text => $"""<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""",
        CellMarkup markup => $"""<c r="{reference}"{markup.Attributes}>{markup.Content}</c>""",
        IFormattable number => $"""<c r="{reference}"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>""",
        _ => throw new ArgumentException("What cell is this?", nameof(value)),
    };

    public static CellMarkup Shared(int index) => new(" t=\"s\"", $"<v>{index}</v>");

    public static CellMarkup Styled(int style, object value) => new($" s=\"{style}\"", FormattableString.Invariant($"<v>{value}</v>"));

    public static CellMarkup Formula(string formula, string? cached, string type = "") => new(type.Length > 0 ? $" t=\"{type}\"" : "", $"<f>{formula}</f>" + (cached is null ? "" : $"<v>{cached}</v>"));

    public static CellMarkup Error(string error) => new(" t=\"e\"", $"<v>{error}</v>");

    public sealed record CellMarkup(string Attributes, string Content);
}
