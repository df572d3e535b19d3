using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Tests.Rosters.Rules;
using JdPartnership.TestKit.Databases;
using Moq;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

/// <summary>What an upload of a file would find, said without uploading it.</summary>
public sealed class RosterFileChecksTests
{
    private readonly UploadBench _bench = new();

    public RosterFileChecksTests()
    {
        var batch = new InternshipBatch(TestData.College("芜湖职业技术学院", "34"), "批次", EngagementKind.PostInternship, Sample.Batch.Start, Sample.Batch.End);
        _bench.Uploads.Setup(u => u.FindRosterAsync(5, default)).ReturnsAsync(new Roster(batch));
    }

    [Fact]
    public async Task GoodFile_IsCountedAgainstTheRoster_AndNothingIsStored()
    {
        _bench.Holds(new WorkingEntry(1, UploadBench.IndexOf(Sample.Row), UploadBench.FingerprintOf(Sample.Row), "王小明", "320***"));
        _bench.FileHas(Sample.Row);
        var check = await CheckAsync();

        Assert.Equal(("名册.xlsx", RuleSetKey.Internship2021, new UploadCounts(1, 0, 0, 1, 0, 0, 0), 0), (check.FileName, check.Rules, check.Counts, check.Blocking));
        Assert.Empty(_bench.Staged);
        _bench.Uploads.Verify(u => u.Add(It.IsAny<RosterUpload>()), Times.Never);
        _bench.UnitOfWork.Verify(u => u.SaveChangesAsync(default), Times.Never);
    }

    [Fact]
    public async Task WaivableBlocks_BlockAsWell()
    {
        _bench.FileHas(Sample.Row with { AgreementNumber = null }, Sample.Row with { Number = 3, IdNumber = null });
        var check = await CheckAsync();

        Assert.Equal((1, 1), (check.Counts.New, check.Counts.Errors));
        Assert.Equal(check.Findings.Count(f => f.Severity == RuleSeverity.Block), check.Blocking);
        Assert.Equal([2, 3], check.Findings.Where(f => f.Severity == RuleSeverity.Block).Select(f => f.RowNumber).Distinct());
    }

    [Fact]
    public async Task UnknownHeaders_NameEachRequiredColumn()
    {
        var partly = new ColumnMapping<RosterColumn>("", 1, new Dictionary<RosterColumn, int> { [RosterColumn.Name] = 0, [RosterColumn.Post] = 1 });
        _bench.Reader.Setup(r => r.ReadHeaders(It.IsAny<Stream>(), It.IsAny<string>())).Returns([
            new SheetHeaders<RosterColumn>("说明", false, 1, ["甲"], [], new ColumnMapping<RosterColumn>("", 1, new Dictionary<RosterColumn, int>())),
            new SheetHeaders<RosterColumn>("名册", false, 1, ["姓名", "岗位"], [], partly)]);

        var refusal = await Assert.ThrowsAsync<DomainException>(CheckAsync);
        Assert.Equal(["证件号码", "开始日期", "结束日期"], refusal.Errors.Select(e => e.Arguments[0]));
        Assert.All(refusal.Errors, e => Assert.Equal("Roster.ColumnUnknown", e.Code));
    }

    [Fact]
    public async Task FileTheGateRefuses_IsNotRead()
    {
        _bench.Reader.Setup(r => r.Check(It.IsAny<Stream>(), "名册.xlsx")).Throws(new RosterFileRefusedException(FileRefusal.Encrypted));
        await Assert.ThrowsAsync<RosterFileRefusedException>(CheckAsync);
        _bench.Reader.Verify(r => r.ReadHeaders(It.IsAny<Stream>(), It.IsAny<string>()), Times.Never);
    }

    [Fact]
    public async Task RosterOutOfScope_IsNotThere()
    {
        _bench.Uploads.Setup(u => u.FindRosterAsync(5, default)).ReturnsAsync((Roster?)null);
        await Assert.ThrowsAsync<NotFoundException>(CheckAsync);
    }

    private Task<RosterFileCheck> CheckAsync() =>
        new RosterFileChecks(_bench.Uploads.Object, _bench.Reader.Object, _bench.Mappings(), _bench.Pieces(), new SystemUser("tests"), TimeProvider.System)
            .CheckAsync(5, "名册.xlsx", new MemoryStream([1]), default);
}
