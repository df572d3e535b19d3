using System.Collections.Concurrent;
using System.Globalization;
using Fluid;
using Fluid.Values;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Narrative;

/// <summary>Fills the placeholders of a section's text. Parsed texts are kept: all editions share them.</summary>
public sealed class NarrativeTemplates
{
    private const string EditionKey = "edition";

    private readonly ConcurrentDictionary<string, IFluidTemplate> _parsed = new(StringComparer.Ordinal);
    private readonly FluidParser _parser = new();
    private readonly TemplateOptions _options = new()
    {
        CultureInfo = CultureInfo.InvariantCulture,
        StrictFilters = true,
        MaxSteps = 10_000,

        // No focus college is not an error: it is how a text asks which edition it is in.
        Undefined = name => name == "college"
            ? ValueTask.FromResult<FluidValue>(NilValue.Instance)
            : throw new PlaceholderException(name, $"未知的占位符“{name}”。"),
    };

    public NarrativeTemplates()
    {
        foreach (var kind in (string[])["table", "chart", "tree"])
        {
            _parser.RegisterExpressionTag(kind, async (expression, output, _, context) =>
            {
                var key = (await expression.EvaluateAsync(context)).ToStringValue();
                output.Write(Marks.BlockLine(kind, key));
                return Fluid.Ast.Completion.Normal;
            });
        }

        _options.Filters.AddFilter("figure", (input, _, context) => Print(input, context, f => FigureFormat.Text(f)!));
        _options.Filters.AddFilter("approx", (input, _, context) => Print(input, context, f => RoundingWords.Of(f.Value!.Value)));
    }

    /// <exception cref="PlaceholderException">A placeholder is unknown, or its figure has no value.</exception>
    /// <exception cref="FormatException">The text is no Liquid; the message tells where.</exception>
    internal string Fill(string body, EditionContext edition)
    {
        var context = new TemplateContext(_options) { AmbientValues = { [EditionKey] = edition } };
        var facts = edition.Facts;
        context.SetValue("enterprise", Values(
            ("legalName", facts.Enterprise.LegalName), ("unitName", facts.Enterprise.UnitName), ("shortName", facts.Enterprise.ShortName)));
        context.SetValue("period", Values(
            ("label", facts.Period.Label), ("startText", Month(facts.Period.Start)), ("endText", Month(facts.Period.End))));
        if (edition.College is { } college)
        {
            context.SetValue("college", Values(("name", college.Name), ("province", college.Province ?? "")));
        }

        return _parsed.GetOrAdd(body, Parse).Render(context);
    }

    private IFluidTemplate Parse(string body) =>
        _parser.TryParse(body, out var template, out var error) ? template : throw new FormatException(error);

    private static ValueTask<FluidValue> Print(FluidValue input, TemplateContext context, Func<Figure, string> text)
    {
        var key = input.ToStringValue();
        var edition = (EditionContext)context.AmbientValues[EditionKey];
        if (!edition.Figures.TryGet(key, out var figure))
        {
            throw new PlaceholderException(key, $"指标目录中没有“{key}”。");
        }

        return figure.Value is null
            ? throw new PlaceholderException(key, $"指标“{figure.Name}”（{key}）尚无数值，不能写入正文。")
            : ValueTask.FromResult<FluidValue>(new StringValue(Marks.FigureRun(key, text(figure)), encode: false));
    }

    private static DictionaryValue Values(params (string Name, string Value)[] values) => new DictionaryValue(
        new FluidValueDictionaryFluidIndexable(values.ToDictionary(v => v.Name, v => (FluidValue)new StringValue(v.Value, encode: false))));

    private static string Month(DateOnly date) => $"{date.Year}年{date.Month}月";
}
