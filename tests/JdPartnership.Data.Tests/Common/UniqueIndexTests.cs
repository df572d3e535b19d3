using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Claims;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Files;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Common;

public abstract class UniqueIndexTests : DatabaseTests
{
    private static readonly DateTime Now = new(2018, 9, 30, 4, 0, 0, DateTimeKind.Utc);

    // Code of the refusal -> two rows that may not both be stored.
    private static readonly Dictionary<string, Func<ReportPeriod, object[]>> Pairs = new(StringComparer.Ordinal)
    {
        ["College.NameTaken"] = _ => [TestData.College("江苏财经职业技术学院"), TestData.College("江蘇財經職業技術學院 ")],
        ["College.SchoolCodeTaken"] = _ => [WithCodes("甲学院", "4134010001", null), WithCodes("乙学院", "4134010001", null)],
        ["College.CreditCodeTaken"] = _ => [WithCodes("甲学院", null, "12340000485000001X"), WithCodes("乙学院", null, "12340000485000001X")],
        ["CollegeAlias.NameTaken"] = _ => [WithAlias("甲学院", "同名"), WithAlias("乙学院", "同名")],
        ["CooperationFormType.CodeTaken"] = _ => [TestData.FormType(code: "x"), TestData.FormType(code: "x")],
        ["Headcount.YearTaken"] = _ => ForOneCollege(c => new Headcount(c, 2018, 1, null)),
        ["PartnerListing.OrderTaken"] = period => [new PartnerListing(period, 1, "甲", TestData.College("甲学院")), new PartnerListing(period, 1, "乙", TestData.College("乙学院"))],
        ["ReportPeriod.LabelTaken"] = _ => [TestData.Period("2020"), TestData.Period("2020")],
        ["StipendScheme.CodeTaken"] = _ => [new StipendScheme("p", "甲", StipendAudience.Probation), new StipendScheme("p", "乙", StipendAudience.Intern)],
        ["StoredFile.StorageNameTaken"] = _ => [File("甲"), File("乙")],
        ["Job.IdempotencyKeyTaken"] = _ => [Job(), Job()],
        ["Claim.KeyTaken"] = period => [Claim(period, 1), Claim(period, 2)],
        ["Post.NameTaken"] = _ => [new Post("在线客服"), new Post(" 在线客服")],
        ["PostWage.ValidFromTaken"] = _ => ForOnePlace((post, centre) => new PostWage(post, centre, new DateOnly(2018, 1, 1), 3000)),
        ["BatchPost.ServiceCentreIdTaken"] = _ => [BatchWithTheSamePostTwice()],
        ["Roster.BatchIdTaken"] = _ => ForOneBatch(batch => new Roster(batch)),
        ["BatchRetention.BatchIdTaken"] = _ => ForOneBatch(batch => new BatchRetention(batch)),
        ["RosterUpload.SubmissionIdTaken"] = _ => UploadsOfOneForm(),
        ["StayAssessment.IdIndexTaken"] = _ => ForOneRoster(roster => [Assessment(roster)]),
        ["PaymentSheet.MonthTaken"] = _ => ForOneRoster(roster => [new PaymentSheet(roster, new PayMonth(2018, 9), SheetTemplate.Agreed)]),
        ["StipendPayment.NumberTaken"] = _ => PaidTwice(),
        ["AttendanceMapping.SignatureTaken"] = _ => [new AttendanceMapping("s", "{}"), new AttendanceMapping("s", "{}")],
        ["RememberedMapping.SignatureTaken"] = _ => ForOneCollege(c => new RememberedMapping(c, "s", "{}")),
    };

    /// <summary>Every unique index of our tables but the one of Uid, as the code its refusal carries.</summary>
    public static TheoryData<string> Codes => [.. UniqueIndexes.Codes];

    [DatabaseTheory]
    [MemberData(nameof(Codes))]
    public async Task Save_TakenValue_NamesTheFieldTheUserTyped(string code)
    {
        var period = TestData.Period();
        await Database.StoreAsync(period);
        await using var session = Database.As(TestUser.Coordinator);
        session.Context.Attach(period);
        session.Context.AddRange(Pairs[code](period));

        var refusal = await Assert.ThrowsAsync<DuplicateException>(() => session.UnitOfWork.SaveChangesAsync(default));

        var error = Assert.Single(refusal.Errors);
        Assert.Equal(code, error.Code);
        Assert.Equal(code[(code.IndexOf('.') + 1)..^"Taken".Length], error.Field);
    }

    private static College WithCodes(string name, string? schoolCode, string? creditCode) =>
        new(new CollegeDetails { Name = name, Type = CollegeType.JuniorCollege, SchoolCode = schoolCode, CreditCode = creditCode });

    private static College WithAlias(string name, string alias)
    {
        var college = TestData.College(name);
        college.AddAlias(alias, null);
        return college;
    }

    private static object[] ForOneCollege(Func<College, object> row)
    {
        var college = TestData.College("甲学院");
        return [row(college), row(college)];
    }

    private static object[] ForOnePlace(Func<Post, ServiceCentre, object> row)
    {
        var (post, centre) = (new Post("在线客服"), RosterTestData.Centre());
        return [row(post, centre), row(post, centre)];
    }

    private static object[] ForOneBatch(Func<InternshipBatch, object> row)
    {
        var batch = RosterTestData.Batch(TestData.College("甲学院"));
        return [row(batch), row(batch)];
    }

    private static InternshipBatch BatchWithTheSamePostTwice()
    {
        var batch = RosterTestData.Batch(TestData.College("甲学院"));
        var (post, centre) = (new Post("在线客服"), RosterTestData.Centre());
        var twice = new BatchPost(post, centre);
        batch.OfferPosts([twice]);
        ((List<BatchPost>)batch.Posts).Add(new BatchPost(post, centre));
        return batch;
    }

    private static object[] UploadsOfOneForm()
    {
        var roster = new Roster(RosterTestData.Batch(TestData.College("甲学院")));
        var form = Guid.NewGuid();
        return [RosterTestData.Upload(roster, form: form), RosterTestData.Upload(roster, form: form)];
    }

    // Made of numbers it cannot be: the roster has none before it is saved.
    private static StayAssessment Assessment(Roster roster)
    {
        var assessment = new StayAssessment(rosterId: 0, collegeId: null, new string('c', 32));
        typeof(StayAssessment).GetProperty(nameof(StayAssessment.Roster))!.SetValue(assessment, roster);
        typeof(StayAssessment).GetProperty(nameof(StayAssessment.College))!.SetValue(assessment, roster.Batch!.College);
        return assessment;
    }

    private static object[] ForOneRoster(Func<Roster, object[]> rows)
    {
        var roster = new Roster(RosterTestData.Batch(TestData.College("甲学院")));
        return [.. rows(roster), .. rows(roster)];
    }

    private static object[] PaidTwice()
    {
        var roster = new Roster(RosterTestData.Batch(TestData.College("甲学院")));
        var entry = RosterTestData.Entry(RosterTestData.Upload(roster), new Post("在线客服"), RosterTestData.Centre()).TakeUp();
        var first = RosterTestData.Payment(new PaymentSheet(roster, new PayMonth(2018, 9), SheetTemplate.Agreed), entry, 3000);
        return [entry, first, RosterTestData.Payment(first.Sheet!, entry, 3100)];
    }

    private static StoredFile File(string name) => new(name, "text/plain", "same", 1, "00", Now);

    private static Job Job() => new("kind", JobSentence.Verbatim("title"), "{}", "key", null, "somebody", Now);

    private static Claim Claim(ReportPeriod period, int order) => new("colleges.claimed", period.Id, order, "声明", 114, "所") { Source = "test" };
}

public sealed class UniqueIndexTestsOnSqlite : UniqueIndexTests;

[OnSqlServer]
public sealed class UniqueIndexTestsOnSqlServer : UniqueIndexTests;
