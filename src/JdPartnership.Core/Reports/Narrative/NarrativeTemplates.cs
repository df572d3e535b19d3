using System.Globalization;
using DotLiquid;
using DotLiquid.Exceptions;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Narrative;

/// <summary>Fills the placeholders of a section's text.</summary>
internal static class NarrativeTemplates
{
    // DotLiquid keeps its tags in one register for the process.
    static NarrativeTemplates()
    {
        foreach (var kind in BlockTag.Kinds)
        {
            Template.RegisterTag<BlockTag>(kind);
        }
    }

    /// <exception cref="PlaceholderException">A placeholder is unknown.</exception>
    public static string Fill(string body, EditionContext edition)
    {
        var parameters = new RenderParameters(CultureInfo.InvariantCulture)
        {
            LocalVariables = Hash.FromDictionary(Variables(edition)),
            Registers = Hash.FromDictionary(new Dictionary<string, object> { [FigureFilters.Edition] = edition }),
            Filters = [typeof(FigureFilters)],
            ErrorsOutputMode = ErrorsOutputMode.Rethrow,
            SyntaxCompatibilityLevel = SyntaxCompatibility.DotLiquid22,
        };
        try
        {
            var template = Template.Parse(body);
            var text = template.Render(parameters);
            return template.Errors.FirstOrDefault() is { } error ? throw error : WithoutIdleUnits(text, edition);
        }
        catch (VariableNotFoundException exception)
        {
            var name = exception.Message.Split('\'') is [_, var quoted, ..] ? quoted : exception.Message;
            throw new PlaceholderException(name, $"未知的占位符“{name}”。");
        }
        catch (FilterNotFoundException exception)
        {
            throw new PlaceholderException(exception.Message, $"未知的过滤器“{exception.Message}”。");
        }
        catch (SyntaxException exception)
        {
            throw new PlaceholderException("{%", $"占位符写法有误（{exception.Message}）。");
        }
    }

    // 尚无登记, and not 尚无登记元: a unit belongs to a number.
    private static string WithoutIdleUnits(string text, EditionContext edition)
    {
        foreach (var figure in edition.Figures.All.Where(f => f.Value is null))
        {
            var printed = FigureFilters.Unknown(figure);
            text = text.Replace(printed + figure.Unit, printed, StringComparison.Ordinal);
        }

        return text;
    }

    private static Dictionary<string, object> Variables(EditionContext edition)
    {
        var facts = edition.Facts;
        var variables = new Dictionary<string, object>
        {
            ["enterprise"] = new Dictionary<string, object>
            {
                ["legalName"] = facts.Enterprise.LegalName,
                ["unitName"] = facts.Enterprise.UnitName,
                ["shortName"] = facts.Enterprise.ShortName,
            },
            ["period"] = new Dictionary<string, object>
            {
                ["label"] = facts.Period.Label,
                ["startText"] = Month(facts.Period.Start),
                ["endText"] = Month(facts.Period.End),
            },
        };

        // No focus college is no variable: that is how a text asks which edition it is in.
        if (edition.College is { } college)
        {
            variables["college"] = new Dictionary<string, object> { ["name"] = college.Name, ["province"] = college.Province ?? "" };
        }

        return variables;
    }

    private static string Month(DateOnly date) => $"{date.Year}年{date.Month}月";
}
