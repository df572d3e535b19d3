using JdPartnership.Core.Attendance;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Files;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Counting;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.TestKit.Databases;

/// <summary>Batches, rosters and what hangs on them, with sensible values for whatever a test does not care about.</summary>
public static class RosterTestData
{
    public static readonly DateTime Now = new(2018, 9, 30, 4, 0, 0, DateTimeKind.Utc);

    public static ServiceCentre Centre(string name = "宿迁分中心") => new(1, name, business: null, source: null) { ProvinceCode = "32" };

    public static InternshipBatch Batch(College college, string name = "2018年秋季岗位实习") =>
        new(college, name, EngagementKind.PostInternship, new DateOnly(2018, 9, 1), new DateOnly(2019, 2, 28));

    public static RosterUpload Upload(Roster roster, string fileName = "名册.xlsx", Guid? form = null) => new(
        roster,
        form ?? Guid.NewGuid(),
        new StoredFile(fileName, "application/octet-stream", Guid.NewGuid().ToString("N"), 1, new string('a', 64), Now),
        userId: null,
        "test",
        Now);

    public static RosterEntry Entry(RosterUpload upload, Post post, ServiceCentre centre, int row = 2, string name = "王小明") => new()
    {
        Roster = upload.Roster,
        College = upload.College,
        AddedBy = upload,
        RowNumber = row,
        Name = name,
        NameNormalized = NameText.Normalize(name),
        IdIndex = row.ToString("x32"),
        IdMask = "320***********24",
        Sealed = [1],
        Fingerprint = new string('0', 32),
        StudentNumber = $"S{row}",
        Post = post,
        ServiceCentre = centre,
        Start = new DateOnly(2018, 9, 1),
        End = new DateOnly(2019, 2, 28),
    };

    /// <summary>An entry of a stored upload, by the numbers of everything.</summary>
    public static RosterEntry Known(RosterUpload upload, Post post, ServiceCentre centre, int row = 2) => new()
    {
        RosterId = upload.RosterId,
        CollegeId = upload.CollegeId,
        AddedById = upload.Id,
        RowNumber = row,
        Name = "王小明",
        NameNormalized = "王小明",
        IdIndex = row.ToString("x32"),
        IdMask = "320***********24",
        Sealed = [1],
        Fingerprint = new string('0', 32),
        PostId = post.Id,
        Post = post,
        ServiceCentreId = centre.Id,
        ServiceCentre = centre,
        Start = new DateOnly(2018, 9, 1),
        End = new DateOnly(2019, 2, 28),
    };

    /// <summary>A row of every type around rosters that a college owns. Stored in two steps: the second needs the ids of the first.</summary>
    public static IReadOnlyList<ICollegeOwned> RosterOf(College college, Post post, ServiceCentre centre)
    {
        var batch = Batch(college);
        batch.OfferPosts([new BatchPost(post, centre)]);
        var upload = Upload(new Roster(batch));
        return [batch, upload.Roster!, upload, Entry(upload, post, centre).TakeUp()];
    }

    /// <inheritdoc cref="RosterOf"/>
    public static IReadOnlyList<ICollegeOwned> RecordsOf(RosterUpload upload, Post post, ServiceCentre centre, RosterEntry entry, AttendanceImport attendance) =>
    [
        .. PaidMonth(upload.Roster!, entry),
        new AttendanceRecord { ImportId = attendance.Id, CollegeId = upload.CollegeId, RosterEntryId = entry.Id, Day = new DateOnly(2018, 9, 3), RowNumber = 2 },
        new UploadRow { UploadId = upload.Id, CollegeId = upload.CollegeId, RowNumber = 2, Status = RowStatus.New },
        new UploadFinding { UploadId = upload.Id, CollegeId = upload.CollegeId, RowNumber = 2, Code = "R01" },
        new RememberedMapping(upload.CollegeId, new string('b', 64), "{}"),
        new RuleWaiver(upload.Roster!, "R17", idIndex: null, RuleSeverity.Block, "已备案", "B-1", TestUser.Coordinator, Now) { FiledOn = new DateOnly(2018, 8, 1) },
        new StayAssessment(upload.RosterId, upload.CollegeId, new string('c', 32)),
        new StayEvent(Known(upload, post, centre), StayStep.EndedEarly, new DateOnly(2018, 10, 1), "转学", TestUser.Coordinator, Now),
        new CountedHeadcount(upload.CollegeId, 2018, 1),
        new PresenceChange(upload.RosterId, upload.CollegeId, centre.Id, post.Id, new DateOnly(2018, 9, 1), 1),
        new PersonalDataUse(UseKind.Shown, TestUser.Coordinator, Now, "补办保险") { RosterId = upload.RosterId }.In(upload.CollegeId, upload.College),
        new BatchRetention(upload.Roster!.Batch!),
        new UnmaskedExport(
            upload.College!,
            new RequestUnmaskedExport { RosterIds = [upload.RosterId], Fields = PersonalFields.IdNumber, Purpose = "办理实习责任保险", Recipient = "人力资源部", ValidDays = 7 },
            TestUser.WithAccount(2, "coordinator"),
            Now),
    ];

    /// <summary>A sheet of September 2018 with one record.</summary>
    public static IReadOnlyList<ICollegeOwned> PaidMonth(Roster roster, RosterEntry entry)
    {
        var sheet = new PaymentSheet(roster, new PayMonth(2018, 9), SheetTemplate.Agreed);
        return [sheet, Payment(sheet, entry, 3000)];
    }

    public static StipendPayment Payment(PaymentSheet sheet, RosterEntry entry, decimal yuan) =>
        new(sheet, entry.Id, new PaymentDetails { Amounts = new Dictionary<int, decimal> { [1] = yuan } }, TestUser.Coordinator, Now) { RosterEntry = entry };

    public static AttendanceImport Attendance(string sha256 = "c") => new(
        new StoredFile("考勤.xlsx", "application/octet-stream", Guid.NewGuid().ToString("N"), 1, new string(sha256[0], 64), Now), userId: null, "test", Now);
}
