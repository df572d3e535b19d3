using System.Data.Common;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data.Common;
using JdPartnership.Data.Providers.Bulk;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>What is written in bulk reads like what is saved row by row.</summary>
public abstract class BulkWriterTests : DatabaseTests
{
    private readonly College _college = TestData.College("芜湖职业技术学院", "34");
    private readonly Post _post = new("在线客服");
    private readonly ServiceCentre _centre = RosterTestData.Centre();
    private RosterUpload _upload = null!;

    [DatabaseFact]
    public async Task Entry_ReadsBackWithEveryValue()
    {
        var entry = Entry(3);
        await WriteAsync(entry);

        await using var session = Database.As(TestUser.Coordinator);
        var read = await session.Context.RosterEntries.IncludingStaged().SingleAsync();
        foreach (var property in session.Context.Entry(read).Properties.Where(p => !p.Metadata.IsPrimaryKey()))
        {
            Assert.Equal(property.Metadata.GetGetter().GetClrValue(entry), property.CurrentValue);
        }
    }

    [DatabaseFact]
    public async Task RowsAndFindings_ReadBack()
    {
        var row = new UploadRow { UploadId = _upload.Id, CollegeId = _college.Id, RowNumber = 7, Status = RowStatus.Error, Name = "王小明", Severity = RuleSeverity.Block };
        var finding = new UploadFinding { UploadId = _upload.Id, CollegeId = _college.Id, RowNumber = 7, Code = "R01", Severity = RuleSeverity.Warn, Column = RosterColumn.IdNumber, Arguments = """["一"]""" };
        await WriteAsync(row);
        await WriteAsync(finding);

        await using var session = Database.As(TestUser.Liaison(_college.Id));
        var read = await session.Context.UploadRows.SingleAsync();
        Assert.Equal((7, RowStatus.Error, "王小明", RuleSeverity.Block, null), (read.RowNumber, read.Status, read.Name, read.Severity, read.IdIndex));
        var found = await session.Context.UploadFindings.SingleAsync();
        Assert.Equal(("R01", RuleSeverity.Warn, RosterColumn.IdNumber, """["一"]"""), (found.Code, found.Severity, found.Column, found.Arguments));
    }

    [DatabaseFact]
    public async Task EmptyTextAndEmptyBytes_AreNotTakenForNothing()
    {
        var entry = Entry(4);
        entry.Sealed = [];
        await WriteAsync(entry);
        await WriteAsync(new UploadFinding { UploadId = _upload.Id, CollegeId = _college.Id, RowNumber = 4, Code = "R01", Arguments = "" });

        await using var session = Database.As(TestUser.Coordinator);
        Assert.Empty((await session.Context.RosterEntries.IncludingStaged().SingleAsync()).Sealed);
        Assert.Equal("", (await session.Context.UploadFindings.SingleAsync()).Arguments);
    }

    [DatabaseFact]
    public async Task RowOfNoUpload_IsRefusedByTheDatabase()
    {
        var orphan = new UploadFinding { UploadId = int.MaxValue, CollegeId = _college.Id, RowNumber = 4, Code = "R01" };
        await Assert.ThrowsAnyAsync<DbException>(() => WriteAsync(orphan));
    }

    [DatabaseFact]
    public async Task TooLongText_IsRefused_WithoutTellingIt()
    {
        var row = new UploadRow { UploadId = _upload.Id, CollegeId = _college.Id, RowNumber = 1, Name = new string('长', 51) };
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(row));
        Assert.Equal("UploadRow.Name is longer than 50 characters.", refusal.Message);
    }

    [DatabaseFact]
    public async Task OutsideATransaction_NothingIsWritten()
    {
        await using var session = Database.As(TestUser.Coordinator);
        await Assert.ThrowsAsync<InvalidOperationException>(() => session.Get<IBulkWriter>().WriteAsync(session.Context, [Entry(2)], default));
    }

    protected override async Task ArrangeAsync()
    {
        _upload = RosterTestData.Upload(new Roster(RosterTestData.Batch(_college)));
        await Database.StoreAsync(_upload, _post, _centre);
    }

    private async Task WriteAsync<T>(T row)
        where T : class
    {
        await using var session = Database.As(TestUser.Coordinator);
        await session.UnitOfWork.InTransactionAsync(token => session.Get<IBulkWriter>().WriteAsync(session.Context, [row], token), default);
    }

    private RosterEntry Entry(int row) => new()
    {
        RosterId = _upload.RosterId,
        CollegeId = _college.Id,
        AddedById = _upload.Id,
        RowNumber = row,
        Name = "王小明",
        NameNormalized = "王小明",
        IdIndex = new string('a', 32),
        IdMask = "320***********24",
        Sealed = [1, 2, 3],
        Fingerprint = new string('b', 32),
        BirthDate = new DateOnly(2000, 2, 29),
        PostId = _post.Id,
        ServiceCentreId = _centre.Id,
        Start = new DateOnly(2018, 9, 1),
        End = new DateOnly(2019, 2, 28),
        Consent = true,
        GuardianConsent = false,
        MonthlyPay = 3500.5m,
        PayForm = PayForm.Cash,
    };
}

public sealed class BulkWriterTestsOnSqlite : BulkWriterTests;

[OnSqlServer]
public sealed class BulkWriterTestsOnSqlServer : BulkWriterTests;
