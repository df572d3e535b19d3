using DotLiquid;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Narrative;

/// <summary><c>{{ "key" | figure }}</c> prints a figure's value, <c>{{ "key" | approx }}</c> its rounding word.</summary>
internal static class FigureFilters
{
    public const string Edition = "edition";

    public static string Figure(Context context, string key) => Print(context, key, f => FigureFormat.Text(f)!);

    // A bound brings its own word, and two never stand together.
    public static string Approx(Context context, string key) => Print(context, key, f =>
        f.Bound == Bound.Exact ? RoundingWords.Of(f.Value!.Value) : FigureFormat.Text(f)!);

    /// <summary>How a figure without value prints.</summary>
    public static string Unknown(Figure figure) => Marks.FigureRun(figure.Key, FigureFormat.Unknown);

    private static string Print(Context context, string key, Func<Figure, string> text)
    {
        var edition = (EditionContext)context.Registers[Edition];
        if (!edition.Figures.TryGet(key, out var figure))
        {
            throw new PlaceholderException(key, $"指标目录中没有“{key}”。");
        }

        // An amount somebody has yet to enter must not keep all colleges from their report.
        return figure.Value is null ? Unknown(figure) : Marks.FigureRun(key, text(figure));
    }
}
