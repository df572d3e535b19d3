using System.Globalization;
using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures;

/// <summary>
/// What a figure means, apart from any value. Keys of a family that repeats for calendar years carry <c>{year}</c>.
/// </summary>
/// <param name="Decimals">Digits after the point.</param>
/// <param name="IsChange">The value is a change or a difference and is printed with its sign.</param>
/// <param name="IsPeriod">The figure speaks of the report period; otherwise of its last day. Members of a year family speak of their year.</param>
public sealed record FigureDefinition(
    string Key, string Name, string Unit, FigureKind Kind, string Definition, int Decimals = 0, bool IsPeriod = false, bool IsChange = false)
{
    /// <summary>The same of one college alone.</summary>
    public FigureDefinition OfOneCollege(string definition) => this with { Key = "college." + Key, Name = "本校" + Name, Definition = definition };

    public Figure Of(PeriodFact period, FigureScope scope, decimal? value, IReadOnlyList<FigureRow> rows, IReadOnlyList<FigureItem>? items = null)
    {
        var figure = Base(scope, value, rows, items);
        return IsPeriod
            ? figure with { PeriodStart = period.Start, PeriodEnd = period.End }
            : figure with { AsOf = period.End };
    }

    public Figure OfYear(int year, FigureScope scope, decimal? value, IReadOnlyList<FigureRow> rows, IReadOnlyList<FigureItem>? items = null) =>
        Base(scope, value, rows, items) with
        {
            Key = WithYear(Key, year),
            Name = WithYear(Name, year),
            Definition = WithYear(Definition, year),
            Year = year,
            PeriodStart = new DateOnly(year, 1, 1),
            PeriodEnd = new DateOnly(year, 12, 31),
        };

    /// <summary>For figures that compare two calendar years.</summary>
    public Figure OfYears(int from, int to, FigureScope scope, decimal? value, IReadOnlyList<FigureRow> rows) =>
        Base(scope, value, rows, null) with { PeriodStart = new DateOnly(from, 1, 1), PeriodEnd = new DateOnly(to, 12, 31) };

    private Figure Base(FigureScope scope, decimal? value, IReadOnlyList<FigureRow> rows, IReadOnlyList<FigureItem>? items) => new()
    {
        Key = Key,
        Name = Name,
        Unit = Unit,
        Definition = Definition,
        Kind = Kind,
        IsChange = IsChange,
        Scope = scope,
        Decimals = Decimals,
        Value = value is { } number ? Math.Round(number, Decimals, MidpointRounding.AwayFromZero) : null,
        Rows = rows,
        Items = items ?? [],
    };

    private static string WithYear(string text, int year) =>
        text.Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
