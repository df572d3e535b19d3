using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Tests.Seeding;

/// <summary>The demo's texts and facts put together, edition by edition.</summary>
public sealed class DemoEditionTests(SqliteDemoDatabase demo) : IClassFixture<SqliteDemoDatabase>
{
    private static readonly string[] Chapters = ["1.", "2.", "2.1", "2.2", "2.3", "2.4", "3.", "3.1", "3.2", "3.3", "4.", "5.", "6.", "6.1", "6.2", "6.3"];

    [Fact]
    public async Task Build_All126Editions_EachNamesItsCollegeAndAllAgreeInTheEnterprisesFigures()
    {
        var (source, build) = await ReadAsync();
        var enterprise = build(null);
        var printed = FiguresIn(enterprise);

        Assert.Equal(125, source.Colleges.Count);
        Assert.All(source.Colleges, college =>
        {
            var edition = build(college);
            Assert.Equal(college.Name, edition.Cover.CollegeName);
            Assert.Equal(Chapters, edition.Blocks.OfType<HeadingBlock>().Select(h => h.Number));
            Assert.Contains(edition.Blocks, block => TextOf(block).Contains(college.Name + "编制", StringComparison.Ordinal));
            Assert.Equal(printed, FiguresIn(edition));
            Assert.DoesNotContain(edition.Blocks, block => TextOf(block).AsSpan().IndexOfAny("{}|") >= 0);
        });
    }

    [Fact]
    public async Task Build_TextOfTheEnterprise_PrintsTheGoldenValues()
    {
        var (_, build) = await ReadAsync();

        var printed = FiguresIn(build(null));

        Assert.Contains(("colleges.claimed", "114"), printed);
        Assert.Contains(("colleges.named", "112"), printed);
        Assert.Contains(("internships.headcount.2017", "6,820"), printed);
        Assert.Contains(("internships.headcount.2018", "7,210"), printed);
        Assert.Contains(("internships.headcount.2018", "超过7,000"), printed);
        Assert.Contains(("internships.headcount.growth-percent", "5.7"), printed);
        Assert.Contains(("stipend.probation-total", "3,180"), printed);
        Assert.Contains(("cooperation.centre-planned", "1"), printed);
        Assert.Contains(("claims.staff", "超过160,000"), printed);
        Assert.Contains(("claims.centre-seats-each", "近100"), printed);
        Assert.Contains(("claims.off-campus-bases", "40余"), printed);
        Assert.Contains(("claims.team-leader-rate", "不低于70"), printed);
        Assert.Equal(["1", "3", "1"], printed.Where(f => f.Key.StartsWith("claims.rank-", StringComparison.Ordinal)).Select(f => f.Text));
    }

    [Fact]
    public async Task Build_Profile_TellsWhereTheFounderComesFrom()
    {
        var (_, build) = await ReadAsync();

        Assert.Contains(build(null).Blocks, block => TextOf(block).Contains("创始人来自江苏宿迁宿豫来龙", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_CollegeWithoutFacts_SaysSoAndPrintsNoZero()
    {
        var (source, build) = await ReadAsync();

        var edition = build(source.Colleges.Single(c => c.Name == "锦程中等专业学校"));

        foreach (var subject in new[] { "学徒制试点班或订单班", "实训中心或实训基地", "合作形式", "实习人数" })
        {
            Assert.Contains(edition.Blocks, block => TextOf(block) == $"本报告期内，锦程中等专业学校尚无登记的{subject}。");
        }

        Assert.DoesNotContain(edition.Blocks.OfType<TableBlock>(), table => table.Key is "focus-classes" or "focus-centres" or "focus-cooperation" or "focus-internships");
    }

    private static List<(string Key, string Text)> FiguresIn(ReportContent content) =>
    [
        .. content.Blocks
            .SelectMany(block => block is ListBlock list ? list.Items.SelectMany(item => item) : block is ParagraphBlock paragraph ? paragraph.Runs : [])
            .Where(run => run.FigureKey is not null)
            .Select(run => (run.FigureKey!, run.Text)),
    ];

    private static string TextOf(ReportBlock block) =>
        block is ParagraphBlock paragraph ? string.Concat(paragraph.Runs.Select(run => run.Text)) : "";

    private async Task<(ReportSource Source, Func<CollegeFact?, ReportContent> Build)> ReadAsync()
    {
        await using var session = demo.Open();
        var facts = await session.Get<IFactQueries>().FindAsync("2019", CancellationToken.None);
        var services = new ServiceCollection().AddFigures().AddReports().BuildServiceProvider();
        var source = new ReportSource(facts!, services.GetRequiredService<FigureCatalogue>().OfEnterprise(facts!));
        var builder = services.GetRequiredService<EditionBuilder>();
        return (source, college => builder.Build(source.Facts, source.EnterpriseFigures, college, watermark: null));
    }
}
