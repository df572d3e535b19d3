using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Core.Reports.Narrative;
using JdPartnership.Core.Stipends;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Tests.Reports;

public sealed class EditionBuilderTests
{
    private readonly FigureCatalogue _catalogue;
    private readonly EditionBuilder _builder;

    public EditionBuilderTests()
    {
        var services = new ServiceCollection().AddFigures().AddReports().BuildServiceProvider();
        _catalogue = services.GetRequiredService<FigureCatalogue>();
        _builder = services.GetRequiredService<EditionBuilder>();
    }

    [Fact]
    public void Build_AnotherEnterpriseWithoutWrittenSections_YieldsAReportThatNamesNobodyElse()
    {
        var facts = SampleFacts.Create();

        foreach (var college in (CollegeFact?[])[null, .. facts.Colleges])
        {
            var content = Build(facts, college);
            var text = content.Cover + content.Header + string.Concat(content.Blocks.Select(ReportText.Of));
            Assert.DoesNotContain("京东", text, StringComparison.Ordinal);
            Assert.Contains("苏州新星精密制造有限公司", text, StringComparison.Ordinal);
            Assert.Contains("在册的合作院校为3所", text, StringComparison.Ordinal);
            Assert.Equal(college?.Name, content.Cover.CollegeName);
        }
    }

    [Fact]
    public void Build_CollegeOutsideHigherVocationalEducation_Warns()
    {
        var facts = SampleFacts.Create();

        Assert.Contains("技工院校", Assert.Single(Build(facts, facts.Colleges[1]).Warnings), StringComparison.Ordinal);
        Assert.Empty(Build(facts, facts.Colleges[0]).Warnings);
    }

    [Fact]
    public void Build_PeriodWithTitleForOtherTypes_UsesItForThemAlone()
    {
        var facts = SampleFacts.Create();
        facts = facts with { Period = facts.Period with { Title = "参与高等职业教育人才培养年度报告", TitleForOtherTypes = "参与职业教育人才培养年度报告" } };

        Assert.Equal("参与职业教育人才培养年度报告", Build(facts, facts.Colleges[1]).Cover.Title);
        Assert.Equal("参与高等职业教育人才培养年度报告", Build(facts, facts.Colleges[0]).Cover.Title);
    }

    [Theory]
    [InlineData("第一行\n第二行{{ \"internships.nonsense\" | figure }}", 2, "internships.nonsense")]
    [InlineData("{{ enterprise.turnover }}", 1, "enterprise.turnover")]
    [InlineData("一\n二\n三{{ \"fairs.nonsense\" | figure }}", 3, "fairs.nonsense")]
    [InlineData("{{ \"colleges.named\" | shout }}", 1, "shout")]
    [InlineData("首段\n\n{% table \"nothing\" %}", 3, "nothing")]
    [InlineData("{% if college %}没有结束", 1, "占位符写法有误")]
    [InlineData("# 标题", 1, "标题")]
    public void Build_TextThatCannotBeDrawn_IsRefusedWithItsPlace(string body, int line, string named)
    {
        var facts = SampleFacts.Create(new SectionFact(1, 1, "企业概况", body));

        var refused = Assert.Throws<NarrativeException>(() => Build(facts, null));

        Assert.Equal("企业概况", refused.Section);
        Assert.Equal(line, refused.Line);
        Assert.Contains(named, refused.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Figure_PrintsItsValueAndKnowsItsKey()
    {
        var facts = SampleFacts.Create(new SectionFact(1, 1, "概况", "实习**{{ \"internships.headcount.2024\" | figure }}**人，{{ \"colleges.named\" | approx }}所。"));

        var runs = Build(facts, null).Blocks.OfType<ParagraphBlock>().Single().Runs;

        Assert.Contains(new TextRun("60", Bold: true, "internships.headcount.2024"), runs);
        Assert.Contains(new TextRun("2", FigureKey: "colleges.named"), runs);
        Assert.Equal("实习60人，2所。", string.Concat(runs.Select(r => r.Text)));
    }

    [Fact]
    public void Build_ARowChanged_ChangesTheNumberInTextAndTable()
    {
        var facts = SampleFacts.Create(new SectionFact(1, 1, "概况", "{{ \"internships.headcount.2024\" | figure }}\n\n{% table \"internships\" %}"));
        var changed = facts with { Headcounts = [.. facts.Headcounts.Select(h => h.Year == 2024 ? h with { Persons = 1160 } : h)] };

        var blocks = Build(changed, null).Blocks;

        Assert.Equal("1,160", blocks.OfType<ParagraphBlock>().Single().Runs[0].Text);
        Assert.Equal(1160, blocks.OfType<TableBlock>().Single().Total![3].Number);
    }

    [Fact]
    public void Build_AmountOfTheProbationSchemeMissing_SaysSoAndDrawsTheRest()
    {
        var facts = SampleFacts.Create(new SectionFact(
            1, 1, "薪酬", "合计为{{ \"stipend.probation-total\" | figure }}元。\n\n{% table \"stipend-probation\" %}")) with
        {
            StipendSchemes =
            [
                new StipendSchemeFact(
                    "p", "试用期", StipendAudience.Probation, null, null, null, null,
                    [new(1, "底薪", 1700, StipendForm.Cash, true), new(2, "绩效", null, StipendForm.Cash, false)]),
            ],
        };

        var blocks = Build(facts, null).Blocks;

        Assert.Equal("合计为尚无登记。", ReportText.Of(blocks.OfType<ParagraphBlock>().Single()));
        Assert.Equal(["1,700", "—", "—"], blocks.OfType<TableBlock>().Single() is var table ? [.. table.Rows.Select(r => r[2].Text), table.Total![2].Text] : []);
    }

    [Fact]
    public void Build_AnyFigureWithoutValue_PrintsThatNothingIsRegistered()
    {
        var empty = SampleFacts.Create() with { ServiceCentres = [], Colleges = [], Listing = [], Cooperation = [], Headcounts = [] };
        var unknown = _catalogue.OfEnterprise(empty).Where(f => f.Value is null).ToList();
        var body = string.Join("\n\n", unknown.SelectMany(f => new[] { $"{{{{ \"{f.Key}\" | figure }}}}{f.Unit}", $"{{{{ \"{f.Key}\" | approx }}}}{f.Unit}" }));

        var printed = Build(empty with { Sections = [new SectionFact(1, 1, "概况", body)] }, null).Blocks.OfType<ParagraphBlock>().Select(ReportText.Of).ToList();

        Assert.Equal(2 * unknown.Count, printed.Count);
        Assert.All(printed, text => Assert.Equal("尚无登记", text));
    }

    [Theory]
    [InlineData(Bound.Exact, 100, "100", "100")]
    [InlineData(Bound.Nearly, 100, "近100", "近100")]
    [InlineData(Bound.MoreThan, 160000, "超过160,000", "超过160,000")]
    [InlineData(Bound.Odd, 40, "40余", "40余")]
    [InlineData(Bound.AtLeast, 70, "不低于70", "不低于70")]
    [InlineData(Bound.Exact, 112, "112", "100余")]
    public void Build_Claim_PrintsItsBound_AndNeverTwoWords(Bound bound, int value, string figure, string approx)
    {
        var facts = SampleFacts.Create(new SectionFact(
            1, 1, "概况", "{{ \"claims.seats\" | figure }}，{{ \"claims.seats\" | approx }}\n\n{% table \"claims\" %}")) with
        {
            Claims = [new ClaimFact("claims.seats", 1, "工位", value, "个", null, null, new DateOnly(2024, 8, 31), null, null, null, "年报", bound)],
        };

        var blocks = Build(facts, null).Blocks;

        Assert.Equal($"{figure}，{approx}", ReportText.Of(blocks.OfType<ParagraphBlock>().Single()));
        Assert.Equal(new TableCell(figure, value, Bound: bound), blocks.OfType<TableBlock>().Single().Rows[0][1]);
    }

    private ReportContent Build(ReportFacts facts, CollegeFact? college) =>
        _builder.Build(facts, _catalogue.OfEnterprise(facts), college, watermark: null);
}
