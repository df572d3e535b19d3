using System.Text.RegularExpressions;
using JdPartnership.Core.Claims;
using JdPartnership.Core.Classes;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Governance;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.TrainingCentres;
using JdPartnership.Data.Seeding.Demo;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Tests.Seeding;

/// <summary>Counts the demo's stored rows again, by other means than the figures do.</summary>
public abstract partial class DemoLoaderTests(DemoDatabase demo)
{
    [DatabaseFact]
    public async Task Load_EmptyDatabase_Stores125CollegesOfTheRightTypesAndFourAliases()
    {
        var colleges = await ReadAsync(context => context.Colleges.Include(c => c.Aliases).ToListAsync());

        Assert.Equal(125, demo.Loaded);
        Assert.Equal(125, colleges.Count);
        Assert.Equal(
            [62, 0, 18, 2, 1, 2, 26, 13, 1],
            Enum.GetValues<CollegeType>().Select(type => colleges.Count(c => c.Type == type)));
        Assert.Equal("锦程中等专业学校", Assert.Single(colleges, c => c.ProvinceCode is null).Name);
        Assert.Contains(colleges, c => c.Name == "河南工业职业学院");
        Assert.Contains(colleges, c => c.Name == "知州大学西亚斯国际学院");
        Assert.All(colleges, c => Assert.True(c.Source is { Length: > 0 } && c.City is null && c.SchoolCode is null && c.NameInitials.Length > 2));
        Assert.Equal(
            [
                ("山东水利学院", "山东水利职业学院"),
                ("徐州财经职业技术学院", "江苏省徐州财经高等职业技术学校"),
                ("徐州财经高等职业学校", "江苏省徐州财经高等职业技术学校"),
                ("长江职业学院", "武汉长江职业学院"),
            ],
            colleges.SelectMany(c => c.Aliases, (c, alias) => (alias.Name, c.Name)).OrderBy(pair => pair.Item1, StringComparer.Ordinal));
    }

    [DatabaseFact]
    public async Task Load_Listing_Keeps113LinesInTheirOrderAnd112Names()
    {
        var lines = await ReadAsync(context => context.PartnerListings.Include(l => l.College).OrderBy(l => l.Order).ToListAsync());

        Assert.Equal(Enumerable.Range(1, 113), lines.Select(l => l.Order));
        Assert.Equal(112, lines.Select(l => l.PrintedName).Distinct().Count());
        Assert.Equal([61, 65], lines.Where(l => l.PrintedName == "无锡商业职业技术学院").Select(l => l.Order));
        Assert.Equal(["知州大学西亚斯国际学院", "沈阳职业技术学院", "黄冈职业技术学院", "东营市技师学院", "河南职业技术学院"],
            new[] { 0, 23, 46, 69, 92 }.Select(index => lines[index].PrintedName));
        Assert.Equal("广东岭南现代高级技工学校", lines[112].PrintedName);
        Assert.Equal(18, lines.Select(l => l.College!.ProvinceCode).OfType<string>().Distinct().Count());
        Assert.Equal(36, lines.Where(l => l.College!.ProvinceCode == "41").Select(l => l.CollegeId).Distinct().Count());
        Assert.Equal(23, lines.Where(l => l.College!.ProvinceCode == "32").Select(l => l.CollegeId).Distinct().Count());
    }

    [DatabaseFact]
    public async Task Load_TableOf20_CountsByFormAsThePrintedCellsSay()
    {
        var forms = await ReadAsync(context => context.CooperationForms.Include(f => f.Type).Include(f => f.College).ToListAsync());
        int Colleges(CooperationKind kind, CooperationStatus status) =>
            forms.Where(f => f.Type.Kind == kind && f.Status == status).Select(f => f.CollegeId).Distinct().Count();

        Assert.Equal(27, forms.Count);
        Assert.Equal(20, forms.Select(f => f.CollegeId).Distinct().Count());
        Assert.Equal(6, Colleges(CooperationKind.Class, CooperationStatus.InForce));
        Assert.Equal(5, Colleges(CooperationKind.Centre, CooperationStatus.InForce));
        Assert.Equal(1, Colleges(CooperationKind.Centre, CooperationStatus.Planned));
        Assert.Equal(3, Colleges(CooperationKind.Internship, CooperationStatus.InForce));
        Assert.Equal(12, Colleges(CooperationKind.Base, CooperationStatus.InForce));
        string Printed(int order) =>
            string.Join('/', forms.Where(f => f.PrintedOrder == order).OrderBy(f => f.Type.Order).Select(f => f.PrintedWording));
        Assert.Equal(
            ["京东班/实训室", "顶岗实训/待建实训室", "人才输送基地/实训室", "顶岗实习/人才输送基地"],
            new[] { 1, 2, 8, 18 }.Select(Printed));
        Assert.Equal("徐州财经高等职业学校", Assert.Single(forms, f => f.PrintedOrder == 3 && f.Type.Code == "class").PrintedName);
    }

    [DatabaseFact]
    public async Task Load_Headcounts_SumToThePrintedColumns()
    {
        var rows = await ReadAsync(context => context.Headcounts.Include(h => h.College!.Province).ToListAsync());

        Assert.Equal(40, rows.Count);
        Assert.Equal(6820, rows.Where(h => h.Year == 2017).Sum(h => h.Persons));
        Assert.Equal(7210, rows.Where(h => h.Year == 2018).Sum(h => h.Persons));
        Assert.Equal(
            ["江苏 3710 4030", "湖北 1400 1530", "河南 850 720", "安徽 670 710", "山东 190 220"],
            rows.GroupBy(h => h.College!.Province!.Name)
                .Select(g => (g.Key, Before: g.Where(h => h.Year == 2017).Sum(h => h.Persons), After: g.Where(h => h.Year == 2018).Sum(h => h.Persons)))
                .OrderByDescending(g => g.After)
                .Select(g => $"{g.Key} {g.Before} {g.After}"));
        Assert.Equal([450, 520], rows.Where(h => h.Year == 2018 && h.PrintedOrder is 1 or 9 && h.Year == 2018).OrderBy(h => h.PrintedOrder).Select(h => h.Persons));
    }

    [DatabaseFact]
    public async Task Load_Courses_Are12Of1170Minutes()
    {
        var courses = await ReadAsync(context => context.TrainingCourses.OrderBy(c => c.Order).ToListAsync());

        Assert.Equal(12, courses.Count);
        Assert.Equal(1170, courses.Sum(c => c.Minutes));
        Assert.Equal(5, courses.Count(c => c.Place == "实训室"));
        Assert.Equal("《CRM（3.0）、ERP 操作流程》", courses[5].Name);
    }

    [DatabaseFact]
    public async Task Load_Stipends_GiveTheProbationExampleAndNeverPayAVoucher()
    {
        var schemes = await ReadAsync(context => context.StipendSchemes.Include(s => s.Components).ToListAsync());
        var probation = Assert.Single(schemes, s => s.Audience == StipendAudience.Probation);
        var intern = Assert.Single(schemes, s => s.Audience == StipendAudience.Intern);

        Assert.Equal([1700m, 800m, 330m, 50m, 300m], probation.Components.OrderBy(c => c.Order).Select(c => c.AmountYuan));
        Assert.Equal(3180m, probation.Components.Sum(c => c.AmountYuan));
        Assert.Equal(["底薪", "绩效", "全勤", "餐补", "东券", "团建费"], intern.Components.OrderBy(c => c.Order).Select(c => c.Name));
        Assert.All(intern.Components, c => Assert.Null(c.AmountYuan));
        Assert.Equal("东券", Assert.Single(schemes.SelectMany(s => s.Components), c => c.Form == StipendForm.InKind).Name);
        Assert.False(intern.Components.Single(c => c.Name == "东券").CountsTowardFloor);
        Assert.Equal(1000m, schemes.Single(s => s.Audience == StipendAudience.Regular).Components.Single(c => c.Name == "绩效").AmountYuan);
    }

    [DatabaseFact]
    public async Task Load_ClassAndCentres_ExistOnlyWhereFactsDo()
    {
        var pilot = Assert.Single(await ReadAsync(context => context.ApprenticeshipClasses.Include(c => c.College).Include(c => c.Benefits).ToListAsync()));
        var centres = await ReadAsync(context => context.TrainingCentres.Include(c => c.College).OrderBy(c => c.PrintedOrder).ToListAsync());

        Assert.Equal(("江苏财经职业技术学院", "经济贸易学院", 2015, ClassKind.Apprenticeship), (pilot.College!.Name, pilot.Department, pilot.IntakeYear, pilot.Kind));
        Assert.Equal((200m, "每月"), pilot.Benefits.Where(b => b.AmountYuan is not null).Select(b => (b.AmountYuan!.Value, b.Period)).Single());
        Assert.Equal(
            ["江苏财经职业技术学院", "山东水利职业学院", "长江职业学院", "芜湖职业技术学院", "沈阳职业技术学院", "江苏建筑职业技术学院", "徐州财经职业技术学院"],
            centres.Where(c => c.Kind == TrainingCentreKind.Unspecified).Select(c => c.PrintedName));
        Assert.Equal("武汉长江职业学院", centres[2].College!.Name);
        var campus = Assert.Single(centres, c => c.Kind == TrainingCentreKind.OnCampus);
        Assert.Equal(("江苏财经职业技术学院", TrainingCentreStatus.InUse), (campus.College!.Name, campus.Status));
        Assert.DoesNotContain(centres, c => c.Kind == TrainingCentreKind.OffCampus);
    }

    [DatabaseFact]
    public async Task Load_Enterprise_HasItsNamesCentresAndHistory()
    {
        var enterprise = await ReadAsync(context => context.Enterprises.Include(e => e.Aliases).SingleAsync());
        var milestones = await ReadAsync(context => context.Milestones.ToListAsync());

        Assert.Equal(("江苏京东信息技术有限公司", "京东全国客服中心", "京东"), (enterprise.LegalName, enterprise.UnitName, enterprise.ShortName));
        Assert.Contains(enterprise.Aliases, a => a.Name == "江苏京东信息技术有限责任公司" && a.Source.Contains("封面", StringComparison.Ordinal));
        Assert.Equal(["宿迁分中心", "成都分中心", "扬州分中心"], await ReadAsync(context => context.ServiceCentres.OrderBy(c => c.Order).Select(c => c.Name).ToListAsync()));
        Assert.Contains(milestones, m => m is { Date: { Year: 2014, Month: 11, Day: 7 }, Precision: DatePrecision.Day } && m.Text.Contains("COPC", StringComparison.Ordinal));
        Assert.Contains(milestones, m => m is { Date: { Year: 2009, Month: 11 }, Precision: DatePrecision.Month });
    }

    [DatabaseFact]
    public async Task Load_Governance_HasTheCouncilAboveTheAcademyAndTheCommitteeApart()
    {
        var bodies = await ReadAsync(context => context.GovernanceBodies.Include(b => b.Members).Include(b => b.Parent).OrderBy(b => b.Order).ToListAsync());

        Assert.Equal([GovernanceKind.Council, GovernanceKind.Academy, GovernanceKind.Committee], bodies.Select(b => b.Kind));
        Assert.Equal(bodies[0].Id, bodies[1].ParentId);
        Assert.Null(bodies[2].ParentId);
        var chair = Assert.Single(bodies[0].Members);
        Assert.Equal(("理事长", "汪世龙", new DateOnly(2017, 11, 1), DatePrecision.Month), (chair.Role, chair.PersonName, chair.TermFrom, chair.TermFromPrecision));
        Assert.Equal(2, bodies[1].Members.Count(m => m.Role == "院长"));
        Assert.Equal(["企业经理", "技术专家", "学校专家", "教研室骨干"], bodies[2].Members.OrderBy(m => m.Order).Select(m => m.Office));
    }

    [DatabaseFact]
    public async Task Load_Amounts_AreRunningTotalsWithLowerBounds()
    {
        var entries = await ReadAsync(context => context.InvestmentEntries.ToListAsync());

        Assert.All(entries, e => Assert.True(e.IsAtLeast && e.Date is null && e.AsOf == new DateOnly(2018, 9, 30)));
        Assert.Equal(10_000_000m, entries.Sum(e => e.AmountYuan));
        Assert.Equal((100_000, "台"), entries.Where(e => e.Quantity is not null).Select(e => (e.Quantity!.Value, e.QuantityUnit)).Single());
        Assert.Equal(
            [(80m, false), (70m, true)],
            await ReadAsync(async context => (await context.Outcomes.OrderBy(o => o.Order).ToListAsync()).Select(o => (o.Percent!.Value, o.IsAtLeast))));
    }

    [DatabaseFact]
    public async Task Load_Claims_SpeakOfADateAndNameAFigureThatExists()
    {
        var claims = await ReadAsync(context => context.Claims.OrderBy(c => c.Order).ToListAsync());
        var keys = (await FiguresAsync()).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(114m, claims.Single(c => c.Key == "colleges.claimed").Value);
        Assert.All(claims, c => Assert.True(c.AsOf is not null || (c.PeriodStart is not null && c.PeriodEnd is not null), c.Key));
        Assert.All(claims, c => Assert.Matches("^(colleges[.]claimed|claims[.][a-z-]+)$", c.Key));
        Assert.All(claims.Where(c => c.CountedBy is not null), c => Assert.Contains(c.CountedBy!, keys));
        Assert.All(claims, c => Assert.Contains(c.Key, keys));
    }

    [DatabaseFact]
    public async Task Load_Claims_AreBoundedAsTheirWordingSays()
    {
        var claims = await ReadAsync(context => context.Claims.ToListAsync());

        Assert.All(claims, c => Assert.Equal(
            c.PrintedWording switch
            {
                { } w when w.Contains("超过", StringComparison.Ordinal) => Bound.MoreThan,
                { } w when w.Contains('余') => Bound.Odd,
                { } w when w.Contains("以上", StringComparison.Ordinal) => Bound.AtLeast,
                { } w when w.Contains("有近", StringComparison.Ordinal) => Bound.Nearly,
                _ => Bound.Exact,
            },
            c.Bound));
        Assert.Equal(3, claims.Count(c => c.Key.StartsWith("claims.rank-", StringComparison.Ordinal)));
    }

    [DatabaseTheory]
    [InlineData("colleges.named", 112)]
    [InlineData("colleges.claimed", 114)]
    [InlineData("colleges.provinces", 18)]
    [InlineData("colleges.cooperation-table", 20)]
    [InlineData("colleges.registered", 125)]
    [InlineData("internships.headcount.2017", 6820)]
    [InlineData("internships.headcount.2018", 7210)]
    [InlineData("internships.headcount.growth", 390)]
    [InlineData("internships.headcount.growth-percent", 5.7)]
    [InlineData("training.courses", 12)]
    [InlineData("training.minutes", 1170)]
    [InlineData("stipend.probation-total", 3180)]
    [InlineData("cooperation.class-colleges", 6)]
    [InlineData("cooperation.centre-colleges", 5)]
    [InlineData("cooperation.centre-planned", 1)]
    [InlineData("cooperation.internship-colleges", 3)]
    [InlineData("cooperation.base-colleges", 12)]
    [InlineData("service-centres.count", 3)]
    [InlineData("governance.bodies", 3)]
    public async Task Figures_OfTheDemo_AreTheGoldenValues(string key, double value) =>
        Assert.Equal((decimal)value, Assert.Single(await FiguresAsync(), f => f.Key == key).Value);

    [DatabaseFact]
    public async Task Load_Sections_AreTheSixChaptersWithAFigureForEveryQuantity()
    {
        var period = await ReadAsync(context => context.ReportPeriods.Include(p => p.Sections).SingleAsync());
        var sections = period.Sections.OrderBy(s => s.Order).ToList();
        var keys = (await FiguresAsync()).Where(f => f.Value is not null).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(("2019", new DateOnly(2017, 9, 1), new DateOnly(2018, 9, 30)), (period.Label, period.Start, period.End));
        Assert.Equal([1, 1, 2, 2, 2, 2, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2], sections.Select(s => s.Level));
        Assert.Equal(Enumerable.Range(1, 16), sections.Select(s => s.Order));
        Assert.Equal("京东集团简介", sections[0].Title);
        Assert.All(sections, s => Assert.NotEmpty(s.Body));
        var placeholders = sections.SelectMany(s => Placeholder().Matches(s.Body)).Select(match => match.Groups["key"].Value).ToList();
        Assert.True(placeholders.Count > 50);
        Assert.All(placeholders, key => Assert.Contains(key, keys));
        Assert.All(sections, s => Assert.DoesNotMatch("汪世龙|刘强东", s.Body));
        Assert.All(sections, s => Assert.DoesNotMatch("[0-9]+(?![0-9]*(年|月|日|级|指数|强|位|名|全球))", Markup().Replace(s.Body, "")));
        Assert.InRange(sections.Sum(s => Markup().Replace(s.Body, "").Count(c => !char.IsWhiteSpace(c))), 7_500, 9_500);
    }

    [DatabaseFact]
    public async Task Load_Sections_RepeatNoParagraph()
    {
        var bodies = await ReadAsync(context => context.ReportPeriods.SelectMany(p => p.Sections).Select(s => s.Body).ToListAsync());
        var paragraphs = bodies.SelectMany(b => b.Split("\n\n")).Where(p => !p.StartsWith('{') || p.Length > 40).ToList();

        Assert.Equal(paragraphs.Count, paragraphs.Distinct(StringComparer.Ordinal).Count());
    }

    [DatabaseFact]
    public async Task Load_DatabaseWithContent_IsRefusedAndStoresNothing()
    {
        await using var session = demo.Open();

        var exception = await Assert.ThrowsAsync<DomainException>(() => session.Get<DemoLoader>().LoadAsync(CancellationToken.None));

        Assert.Equal(DemoLoader.NotEmpty, Assert.Single(exception.Errors).Code);
        Assert.Equal(125, await ReadAsync(context => context.Colleges.CountAsync()));
    }

    [DatabaseFact]
    public async Task Load_FailsHalfway_StoresNothing()
    {
        await using var database = await demo.CreateEmptyAsync();
        await database.StoreAsync(new StipendScheme("probation-2018", "占用方案代码", StipendAudience.Probation));
        await using var session = database.As(DemoDatabase.Operator);

        await Assert.ThrowsAsync<DuplicateException>(() => session.Get<DemoLoader>().LoadAsync(CancellationToken.None));

        await using var again = database.As(DemoDatabase.Operator);
        Assert.True(await again.Get<DemoLoader>().CanLoadAsync(CancellationToken.None));
        Assert.Equal(0, await again.Context.Headcounts.CountAsync());
    }

    [DatabaseFact]
    public async Task Load_EveryRow_IsInTheHistoryUnderTheCommandsName()
    {
        var colleges = await ReadAsync(context => context.ChangeEntries.CountAsync(e => e.EntityType == nameof(College) && e.UserName == "demo load"));

        Assert.Equal(125, colleges);
    }

    private async Task<IReadOnlyList<Figure>> FiguresAsync()
    {
        await using var session = demo.Open();
        await using var figures = new ServiceCollection().AddFigures().BuildServiceProvider();
        var facts = await session.Get<IFactQueries>().FindAsync("2019", CancellationToken.None);
        return figures.GetRequiredService<FigureCatalogue>().OfEnterprise(facts!);
    }

    private async Task<T> ReadAsync<T>(Func<PartnershipDbContext, Task<T>> query)
    {
        await using var session = demo.Open();
        return await query(session.Context);
    }

    [GeneratedRegex("\\{\\{ \"(?<key>[^\"]+)\" [|] (figure|approx) \\}\\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("\\{\\{.*?\\}\\}|\\{%.*?%\\}", RegexOptions.None, 1000)]
    private static partial Regex Markup();
}

public sealed class DemoLoaderTestsOnSqlite(SqliteDemoDatabase demo) : DemoLoaderTests(demo), IClassFixture<SqliteDemoDatabase>;

[OnSqlServer]
public sealed class DemoLoaderTestsOnSqlServer(SqlServerDemoDatabase demo) : DemoLoaderTests(demo), IClassFixture<SqlServerDemoDatabase>;
