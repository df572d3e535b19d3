using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;

namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>A cell: a number where there is one, else text.</summary>
internal sealed record SheetCell(string Text, decimal? Number = null, bool IsBold = false, Bound Bound = Bound.Exact)
{
    public static implicit operator SheetCell(string text) => new(text);

    /// <summary>Number as its own text, for the column's width; an unknown value stays empty.</summary>
    public static SheetCell Of(decimal? value) => new(value is null ? string.Empty : NumberText.Of(value), value);

    public static SheetCell Of(Figure figure) => figure.Value is null
        ? Of(figure.Value)
        : new(BoundText.Of(figure.Bound, NumberText.Of(figure.Value)), figure.Value, Bound: figure.Bound);
}
