using System.Globalization;
using System.Text;
using JdPartnership.Core.Figures;

namespace JdPartnership.Web.Commands;

/// <summary>The figure catalogue as <c>docs/figures.md</c>: made from the code, so that it cannot say anything else.</summary>
internal static class FigureCatalogueText
{
    private const string Introduction = """
        # Figures

        Every number in a report, on a page, from the command line is one of these figures; its value follows from stored rows.
        Names, units and definitions are the Chinese ones, as they are printed; pages have them in English too. This file is generated:
        `dotnet run --project src/JdPartnership.Web -- figures --catalogue > docs/figures.md`; a test compares it with the code.

        - **Key**: stable, lower case. `{year}` stands for each of the two calendar years a period compares;
          in the keys of counted persons (`internships.counted.…`) for every year in which approved rosters count anybody, and a year without has no figure.
          An edition holds those of the years its period compares.
          Keys that begin with `college.` speak of one college (`figures --college NAME`), all others of the enterprise.
        - **Kind**: 存量 what is in force on the as-of date; 增量 what happened within the period; 累计 everything up to the as-of date;
          声明 what somebody stated, kept with its source and never computed.
        - **Time**: what the value speaks of. A figure without any row behind it has no value: unknown is never 0.

        """;

    public static string Write(FigureCatalogue catalogue)
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var group in catalogue.BySubject)
        {
            text.Append('\n').Append("## ").Append(Title(group.Key)).Append("\n\n| key | 名称 | 单位 | 性质 | 时点 | 口径 |\n|---|---|---|---|---|---|\n");
            foreach (var d in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{d.Key}` | {d.Name} | {d.Unit} | {Kind(d.Kind)} | {Time(d)} | {d.Definition} |\n");
            }
        }

        return text.ToString();
    }

    private static string Title(FigureSubject subject) => subject switch
    {
        FigureSubject.Partners => "合作院校 · Partner colleges",
        FigureSubject.Cooperation => "合作形式 · Forms of cooperation",
        FigureSubject.Internships => "实习 · Internships",
        FigureSubject.Training => "职员培训 · Staff training",
        FigureSubject.Pay => "薪酬 · Pay",
        FigureSubject.Resources => "班级、实训中心与基地 · Classes, centres and bases",
        FigureSubject.Enterprise => "企业、治理与投入 · Enterprise, governance and investment",
        FigureSubject.Claims => "声明值 · Claims",
    };

    private static string Kind(FigureKind kind) => kind switch
    {
        FigureKind.Stock => "存量",
        FigureKind.Increment => "增量",
        FigureKind.Cumulative => "累计",
        FigureKind.Claim => "声明",
    };

    private static string Time(FigureDefinition definition) => definition switch
    {
        { Kind: FigureKind.Claim } => "见各条来源",
        { IsPeriod: true } => "报告期",
        _ when definition.Key.Contains("{year}", StringComparison.Ordinal) => "自然年",
        { IsChange: true } => "相邻两个自然年",
        _ => "报告期末",
    };
}
