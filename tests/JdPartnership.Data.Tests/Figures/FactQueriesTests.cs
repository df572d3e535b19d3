using JdPartnership.Core.Accounts;
using JdPartnership.Core.Claims;
using JdPartnership.Core.Classes;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Events;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Governance;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Counting;
using JdPartnership.Core.Investments;
using JdPartnership.Core.Outcomes;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.Training;
using JdPartnership.Core.TrainingCentres;
using JdPartnership.Data.Common;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Figures;

public abstract class FactQueriesTests : DatabaseTests
{
    private readonly College _anhui = TestData.College("芜湖职业技术学院", "34");
    private readonly College _jiangsu = TestData.College("江苏财经职业技术学院", "32");
    private readonly College _unplaced = TestData.College("某某学院", null, CollegeType.Technical);

    [DatabaseFact]
    public async Task Find_UnknownPeriod_GivesNull()
    {
        await using var session = Database.As(TestUser.Coordinator);

        Assert.Null(await session.Get<IFactQueries>().FindAsync("1999", default));
    }

    [DatabaseFact]
    public async Task Find_NoEnterprise_GivesNull()
    {
        await using (var session = Database.As(TestUser.Coordinator))
        {
            await session.Context.Enterprises.ExecuteDeleteAsync();
        }

        await using var again = Database.As(TestUser.Coordinator);
        Assert.Null(await again.Get<IFactQueries>().FindAsync("2019", default));
    }

    [DatabaseFact]
    public async Task Find_PeriodAndEnterprise()
    {
        var facts = await FindAsync(TestUser.Coordinator);

        Assert.Equal(new EnterpriseFact("江苏某信息技术有限公司", "全国客服中心", "某客服"), facts.Enterprise);
        Assert.Equal(("2019", "（2019）", 2017, 2018), (facts.Period.Label, facts.Period.LabelText, facts.Period.LastYear, facts.Period.ThisYear));
        Assert.Equal(["宿迁", "扬州"], facts.ServiceCentres.Select(c => c.Name));
        Assert.Equal([new MilestoneFact(new DateOnly(2009, 11, 1), DatePrecision.Month, "成立", "test")], facts.Milestones);
        Assert.Equal([new SectionFact(1, 1, "企业概况", "正文"), new SectionFact(2, 2, "简介", "正文二")], facts.Sections);
    }

    [DatabaseFact]
    public async Task Find_CollegesBySortName_WithProvinceWhereKnown()
    {
        var facts = await FindAsync(TestUser.Coordinator);

        Assert.Equal(["江苏财经职业技术学院", "某某学院", "芜湖职业技术学院"], facts.Colleges.Select(c => c.Name));
        Assert.Equal(["江苏", null, "安徽"], facts.Colleges.Select(c => c.Province));
    }

    [DatabaseFact]
    public async Task Find_RowsOfColleges_InPrintedOrder()
    {
        var facts = await FindAsync(TestUser.Coordinator);

        Assert.Equal([(1, "江苏财经职业技术学院", "江苏"), (2, "芜湖职院", "安徽")], facts.Listing.Select(l => (l.Order, l.PrintedName, l.Province)));
        Assert.Equal([("江苏财经职业技术学院", CooperationKind.Class), ("芜湖职业技术学院", CooperationKind.Centre)], facts.Cooperation.Select(f => (f.CollegeName, f.Kind)));
        Assert.Equal(
            [("江苏财经职业技术学院", 2017, 500), ("江苏财经职业技术学院", 2018, 520), ("芜湖职业技术学院", 2018, 640), ("某某学院", 2018, 3)],
            facts.Headcounts.Select(h => (h.CollegeName, h.Year, h.Persons)));
        Assert.Null(facts.Headcounts[^1].ProvinceCode);
        Assert.Equal(
            [("江苏财经职业技术学院", 2018, 515), ("芜湖职业技术学院", 2018, 650), ("江苏财经职业技术学院", 2025, 24)],
            facts.CountedHeadcounts.Select(c => (c.CollegeName, c.Year, c.Persons)));
        var registered = Assert.Single(facts.Classes);
        Assert.Equal([new ClassBenefitFact("奖学金", 3000m, "每年"), new ClassBenefitFact("工装", null, null)], registered.Benefits);
        Assert.Equal(["中心一", "中心二"], facts.Centres.Select(c => c.Name));
        Assert.Equal(["专场一", "专场二"], facts.Fairs.Select(f => f.Title));
    }

    [DatabaseFact]
    public async Task Find_RowsOfTheEnterprise()
    {
        var facts = await FindAsync(TestUser.Coordinator);

        Assert.Equal([("课程一", 90), ("课程二", 60)], facts.Courses.Select(c => (c.Name, c.Minutes)));
        var scheme = Assert.Single(facts.StipendSchemes);
        Assert.Equal([("基本工资", 2000m), ("绩效", null)], scheme.Components.Select(c => (c.Name, c.AmountYuan)));
        Assert.Equal(["捐赠", "累计奖学金"], facts.Investments.Select(i => i.Project));
        Assert.Equal(["管委会", "理事会"], facts.Governance.Select(b => b.Name));
        Assert.Equal(["理事长", "院长"], facts.Governance[1].Members.Select(m => m.Role));
        Assert.Equal(facts.Governance[0].Id, facts.Governance[1].ParentId);
        Assert.Equal(["就业率", "晋升率"], facts.Outcomes.Select(o => o.Name));
        var claim = Assert.Single(facts.Claims);
        Assert.Equal(("colleges.claimed", 114m), (claim.Key, claim.Value));
    }

    [DatabaseFact]
    public async Task Find_AsLiaison_GivesItsOwnCollegesRowsOnly()
    {
        var facts = await FindAsync(TestUser.Liaison(_jiangsu.Id));

        Assert.Equal([_jiangsu.Id], facts.Colleges.Select(c => c.Id));
        Assert.Equal([_jiangsu.Id], facts.Listing.Select(l => l.CollegeId));
        Assert.Equal([_jiangsu.Id], facts.Cooperation.Select(l => l.CollegeId));
        Assert.Equal([_jiangsu.Id, _jiangsu.Id], facts.Headcounts.Select(h => h.CollegeId));
        Assert.Equal([_jiangsu.Id, _jiangsu.Id], facts.CountedHeadcounts.Select(c => c.CollegeId));
        Assert.Equal([_jiangsu.Id], facts.Classes.Select(c => c.CollegeId));
        Assert.Equal([_jiangsu.Id], facts.Centres.Select(c => c.CollegeId));
        Assert.Equal([_jiangsu.Id], facts.Fairs.Select(f => f.CollegeId));
        Assert.Equal([_jiangsu.Id], facts.Investments.Select(i => i.CollegeId));
        Assert.Equal([_jiangsu.Id], facts.Governance.Select(b => b.CollegeId));
        Assert.Equal([_jiangsu.Id], facts.Outcomes.Select(o => o.CollegeId));
    }

    [DatabaseFact]
    public async Task Find_AfterACollegeIsDeleted_ItsRowsAreGoneExceptInTheListing()
    {
        await using (var session = Database.As(TestUser.Coordinator))
        {
            (await session.Context.Colleges.SingleAsync(c => c.Id == _jiangsu.Id)).Delete(Database.Time.GetUtcNow().UtcDateTime);
            await session.UnitOfWork.SaveChangesAsync(default);
        }

        var facts = await FindAsync(TestUser.Coordinator);

        Assert.Equal([_jiangsu.Id, _anhui.Id], facts.Listing.Select(l => l.CollegeId));
        int?[] others =
        [
            .. facts.Colleges.Select(c => c.Id), .. facts.Cooperation.Select(c => c.CollegeId), .. facts.Headcounts.Select(c => c.CollegeId),
            .. facts.CountedHeadcounts.Select(c => c.CollegeId), .. facts.Classes.Select(c => c.CollegeId), .. facts.Centres.Select(c => c.CollegeId), .. facts.Fairs.Select(c => c.CollegeId),
            .. facts.Investments.Select(c => c.CollegeId), .. facts.Governance.Select(c => c.CollegeId), .. facts.Outcomes.Select(c => c.CollegeId),
        ];
        Assert.DoesNotContain(_jiangsu.Id, others);
        Assert.Contains(_anhui.Id, others);
        Assert.Equal(["累计奖学金"], facts.Investments.Select(i => i.Project));
        Assert.Equal(["管委会"], facts.Governance.Select(b => b.Name));
        Assert.Equal(["晋升率"], facts.Outcomes.Select(o => o.Name));
    }

    [DatabaseFact]
    public async Task ListPeriods_NewestFirst()
    {
        await Database.StoreAsync(new ReportPeriod(TestData.PeriodDetails("2018") with { Start = new DateOnly(2016, 9, 1), End = new DateOnly(2017, 8, 31), Title = "旧" }));
        await using var session = Database.As(TestUser.Coordinator);

        Assert.Equal(["2019", "2018"], await session.Get<IFactQueries>().ListPeriodsAsync(default));
    }

    [DatabaseTheory]
    [InlineData("江苏财经职业技术学院", true)]
    [InlineData(" 江蘇財經職業技術學院", true)]
    [InlineData("江苏财院", true)]
    [InlineData("江苏", false)]
    [InlineData("", false)]
    public async Task FindCollege_ByNameOrAliasHoweverSpelled(string name, bool found)
    {
        await using var session = Database.As(TestUser.Coordinator);

        Assert.Equal(found ? _jiangsu.Id : null, await session.Get<IFactQueries>().FindCollegeAsync(name, default));
    }

    [DatabaseFact]
    public async Task FindCollege_OutsideTheScope_GivesNothing()
    {
        await using var session = Database.As(TestUser.Liaison(_anhui.Id));

        Assert.Null(await session.Get<IFactQueries>().FindCollegeAsync("江苏财经职业技术学院", default));
        Assert.Null(await session.Get<IFactQueries>().FindCollegeAsync("江苏财院", default));
    }

    protected override async Task ArrangeAsync()
    {
        var period = TestData.Period();
        period.AddSection(new ReportSection(2, 2, "简介", "正文二"));
        period.AddSection(new ReportSection(1, 1, "企业概况", "正文"));
        _jiangsu.AddAlias("江苏财院", "test");
        var @class = new ApprenticeshipClass(_jiangsu, "客服班", ClassKind.Apprenticeship, 2015);
        @class.AddBenefit("奖学金", 3000m, "每年");
        @class.AddBenefit("工装", null, null);
        var scheme = new StipendScheme("probation", "试用期", StipendAudience.Probation);
        scheme.AddComponent(new StipendComponent(2, "绩效", null, StipendForm.Cash, true));
        scheme.AddComponent(new StipendComponent(1, "基本工资", 2000m, StipendForm.Cash, true));
        var committee = new GovernanceBody(1, "管委会", GovernanceKind.Committee);
        var council = new GovernanceBody(2, "理事会", GovernanceKind.Council) { College = _jiangsu, Parent = committee };
        council.AddMember(new GovernanceMember(2, "院长"));
        council.AddMember(new GovernanceMember(1, "理事长") { PersonName = "某人" });
        await Database.StoreAsync(
            TestData.Enterprise(),
            new ServiceCentre(2, "扬州", null, null),
            new ServiceCentre(1, "宿迁", "售后", null),
            new Milestone(new DateOnly(2009, 11, 1), DatePrecision.Month, "成立", "test"),
            period, _anhui, _jiangsu, _unplaced, @class, scheme, council,
            new PartnerListing(period, 2, "芜湖职院", _anhui),
            new PartnerListing(period, 1, "江苏财经职业技术学院", _jiangsu),
            new CooperationForm(_anhui, TestData.FormType(CooperationKind.Centre), CooperationStatus.InForce) { PrintedOrder = 2 },
            new CooperationForm(_jiangsu, TestData.FormType(), CooperationStatus.InForce) { PrintedOrder = 1 },
            new Headcount(_unplaced, 2018, 3, null),
            new Headcount(_anhui, 2018, 640, null) { PrintedOrder = 2 },
            new Headcount(_jiangsu, 2018, 520, null) { PrintedOrder = 1 },
            new Headcount(_jiangsu, 2017, 500, null) { PrintedOrder = 1 },
            new TrainingCentre(_anhui, "中心二", TrainingCentreKind.OnCampus, TrainingCentreStatus.InUse) { PrintedOrder = 2 },
            new TrainingCentre(_jiangsu, "中心一", TrainingCentreKind.OnCampus, TrainingCentreStatus.InUse) { PrintedOrder = 1 },
            new TrainingCourse(2, "课程二", 60, "宿迁"),
            new TrainingCourse(1, "课程一", 90, "宿迁"),
            new InvestmentEntry(InvestmentKind.Scholarship, "累计奖学金") { AsOf = new DateOnly(2018, 9, 30) },
            new InvestmentEntry(InvestmentKind.Equipment, "捐赠") { College = _jiangsu, Date = new DateOnly(2018, 5, 1), AmountYuan = 1000m },
            new RecruitmentFair(_anhui, new DateOnly(2018, 6, 2), "专场二"),
            new RecruitmentFair(_jiangsu, new DateOnly(2018, 6, 1), "专场一"),
            new Outcome(2, OutcomeKind.Promotion, "晋升率"),
            new Outcome(1, OutcomeKind.Employment, "就业率") { College = _jiangsu, Percent = 97.5m });
        await Database.StoreAsync(
            new CountedHeadcount(_jiangsu.Id, 2025, 24), new CountedHeadcount(_anhui.Id, 2018, 650), new CountedHeadcount(_jiangsu.Id, 2018, 515));
        await Database.StoreAsync(new Claim("colleges.claimed", period.Id, 1, "合作院校", 114, "所") { Source = "test" });
    }

    private async Task<ReportFacts> FindAsync(ICurrentUser user)
    {
        await using var session = Database.As(user);
        return (await session.Get<IFactQueries>().FindAsync("2019", default))!;
    }
}

public sealed class FactQueriesTestsOnSqlite : FactQueriesTests;

[OnSqlServer]
public sealed class FactQueriesTestsOnSqlServer : FactQueriesTests;
