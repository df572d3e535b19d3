using DotLiquid;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Narrative;

/// <summary><c>{{ "key" | figure }}</c> prints a figure's value, <c>{{ "key" | approx }}</c> its rounding word.</summary>
internal static class FigureFilters
{
    public const string Edition = "edition";

    public static string Figure(Context context, string key) => Print(context, key, f => FigureFormat.Text(f)!);

    public static string Approx(Context context, string key) => Print(context, key, f => RoundingWords.Of(f.Value!.Value));

    private static string Print(Context context, string key, Func<Figure, string> text)
    {
        var edition = (EditionContext)context.Registers[Edition];
        if (!edition.Figures.TryGet(key, out var figure))
        {
            throw new PlaceholderException(key, $"指标目录中没有“{key}”。");
        }

        return figure.Value is null
            ? throw new PlaceholderException(key, $"指标“{figure.Name}”（{key}）尚无数值，不能写入正文。")
            : Marks.FigureRun(key, text(figure));
    }
}
