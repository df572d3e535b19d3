using JdPartnership.Core.Common;

namespace JdPartnership.Core.Figures;

/// <summary>
/// A named number. Every number of a report, page or interface is one of these; its value follows from stored rows.
/// Either <see cref="AsOf"/> or both ends of the period are set.
/// </summary>
public sealed record Figure
{
    /// <summary>Stable key, lower case, for example <c>internships.headcount.2018</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Chinese name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>Chinese unit: 人, 所, 个, 门, 分钟, 元, %.</summary>
    public required string Unit { get; init; }

    /// <summary>What exactly is counted, in one Chinese sentence.</summary>
    public required string Definition { get; init; }

    public required FigureScope Scope { get; init; }

    public required FigureKind Kind { get; init; }

    /// <summary>What the figure is about; given by its family.</summary>
    public FigureSubject Subject { get; init; }

    /// <summary>The value is a change or a difference and is printed with its sign.</summary>
    public bool IsChange { get; init; }

    /// <summary>The calendar year of a figure that repeats for years; its key, name and definition carry it.</summary>
    public int? Year { get; init; }

    public DateOnly? AsOf { get; init; }

    public DateOnly? PeriodStart { get; init; }

    public DateOnly? PeriodEnd { get; init; }

    /// <summary>The value in <see cref="Unit"/>; <c>null</c> when nothing is known. Unknown is never 0.</summary>
    public decimal? Value { get; init; }

    /// <summary>Digits after the point; 1 for percentages, rounded half away from zero.</summary>
    public int Decimals { get; init; }

    /// <summary>The breakdown, in the order it is printed; empty for plain figures.</summary>
    public IReadOnlyList<FigureItem> Items { get; init; } = [];

    /// <summary>The stored rows behind the value.</summary>
    public IReadOnlyList<FigureRow> Rows { get; init; } = [];

    /// <summary>Unit of the rows' values where it is not <see cref="Unit"/>, as for a percentage of persons.</summary>
    public string? RowUnit { get; init; }

    /// <summary>For a claim: whether <see cref="Value"/> is the number itself or a bound of it.</summary>
    public Bound Bound { get; init; }

    /// <summary>For a claim: whom it speaks of, in the words of its source.</summary>
    public string? StatedScope { get; init; }

    /// <summary>For a claim: key of the figure that counts the same from rows, if one does.</summary>
    public string? CountedBy { get; init; }
}
