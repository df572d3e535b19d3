using System.Diagnostics.Metrics;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Observability;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Tests.Rosters.Identities;
using JdPartnership.Core.Tests.Rosters.Rules;
using Moq;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

/// <summary>How a file gets from the sealed store into staging, and what stops it on the way.</summary>
public sealed class UploadReaderTests
{
    private static readonly RosterRow Other = Sample.Row with { Number = 3, Name = "李小红", StudentNumber = "2024010102", IdNumber = SampleNumber.Born("2006-07-02") };
    private readonly UploadBench _bench = new();

    [Fact]
    public async Task RowsAreStaged_CountedAndComparedWithTheVersionReadFirst()
    {
        var upload = _bench.Waits();
        _bench.FileHas(Sample.Row, Other);
        await _bench.ReadAsync();

        Assert.Equal((UploadState.Staged, new UploadCounts(2, 2, 0, 0, 0, 0, 0), 11), (upload.State, upload.Counts, upload.ComparedVersion));
        Assert.Equal(["王小明", "李小红"], _bench.Staged.SelectMany(p => p.Entries).Select(e => e.Name));
        Assert.Equal(UploadBench.Mapping.Columns, SheetMappings.Read<RosterColumn>(upload.Mapping!).Columns);
        _bench.UnitOfWork.Verify(u => u.SaveChangesAsync(default), Times.Once);
        var read = new JobSentence("Job.RowsRead", 2);
        _bench.Progress.Verify(p => p.ReportAsync(2, 0, read, default), Times.Once);
    }

    [Fact]
    public async Task EntriesTheFileDoesNotHave_AreStagedAsMissing()
    {
        var upload = _bench.Waits();
        _bench.Holds(
            new WorkingEntry(1, UploadBench.IndexOf(Sample.Row), UploadBench.FingerprintOf(Sample.Row), "王小明", "320***"),
            new WorkingEntry(2, new string('f', 32), "", "赵六", "320***"));
        _bench.FileHas(Sample.Row, Other);
        await _bench.ReadAsync();

        Assert.Equal(new UploadCounts(2, 1, 0, 1, 1, 0, 0), upload.Counts);
        Assert.Equal(2, _bench.Staged.SelectMany(p => p.Rows).Single(r => r.Status == RowStatus.Removed).ReplacesId);
    }

    [Fact]
    public async Task ManyRows_AreWrittenInPieces()
    {
        _bench.Waits();
        _bench.FileHas(Enumerable.Range(2, UploadPieces.PieceRows + 1).Select(n => Sample.Row with { Number = n, Name = null }));
        await _bench.ReadAsync();

        Assert.Equal([UploadPieces.PieceRows, 1], _bench.Staged.Where(p => p.Rows.Count > 0).Select(p => p.Rows.Count));
    }

    [Fact]
    public async Task OtherSheetsThatAreRosters_AreToldWithTheRosterAsAWhole_NotesAndEmptyOnesAreNot()
    {
        _bench.Waits();
        _bench.FileHas(Sample.Row);
        SheetHeaders<RosterColumn> Sheet(string name, string header, bool isHidden = false, bool isEmpty = false, bool isRoster = true) => new(
            name, isHidden, 1, [header], [isEmpty ? [] : ["张三"]], isRoster ? UploadBench.Mapping with { Sheet = name } : new(name, 1, new Dictionary<RosterColumn, int>()));
        _bench.Reader.Setup(r => r.ReadHeaders(It.IsAny<Stream>(), It.IsAny<string>())).Returns(
            [Sheet("", "学生"), Sheet("二班", "姓名"), Sheet("三班", "学生", isRoster: false), Sheet("去年", "姓名", isHidden: true), Sheet("空表", "姓名", isEmpty: true), Sheet("说明", "填写说明", isRoster: false)]);
        await _bench.ReadAsync();

        var told = _bench.Staged.SelectMany(p => p.Findings).Where(f => f.Code == ReadingCode.OtherSheet);
        Assert.Equal(
            [(0, """["二班"]""", RuleSeverity.Warn), (0, """["三班"]""", RuleSeverity.Warn), (0, """["去年"]""", RuleSeverity.Inform)],
            told.Select(f => (f.RowNumber, f.Arguments!, f.Severity)));
    }

    [Fact]
    public async Task RequiredColumnsUnknown_AsksForAMapping_AndStagesNothing()
    {
        var upload = _bench.Waits();
        _bench.Reader.Setup(r => r.ReadHeaders(It.IsAny<Stream>(), It.IsAny<string>()))
            .Returns([new SheetHeaders<RosterColumn>("名册", false, 1, ["谁"], [], new ColumnMapping<RosterColumn>("名册", 1, new Dictionary<RosterColumn, int>()))]);
        await _bench.ReadAsync();

        Assert.Equal(UploadState.NeedsMapping, upload.State);
        Assert.Empty(_bench.Staged);
        _bench.UnitOfWork.Verify(u => u.SaveChangesAsync(default), Times.Once);
    }

    [Fact]
    public async Task CancelledMeanwhile_StopsAtTheNextPiece()
    {
        var upload = _bench.Waits();
        _bench.FileHas(Sample.Row);
        _bench.Staging.Setup(s => s.WriteAsync(It.IsAny<ReadAttempt>(), It.IsAny<StagedPiece>(), default)).ReturnsAsync(false);

        await Assert.ThrowsAsync<JobFailedException>(() => _bench.ReadAsync());
        Assert.Equal(UploadState.Reading, upload.State);
        _bench.UnitOfWork.Verify(u => u.SaveChangesAsync(default), Times.Never);
    }

    /// <summary>The transactions of the pieces let go of what was loaded before.</summary>
    [Fact]
    public async Task UploadIsLoadedAnew_BeforeItIsStaged()
    {
        var (before, after) = (_bench.Waits(), _bench.Waits());
        _bench.FileHas(Sample.Row);
        _bench.Uploads.SetupSequence(u => u.FindAsync(5, It.IsAny<CancellationToken>())).ReturnsAsync(before).ReturnsAsync(after);
        await _bench.ReadAsync();

        Assert.Equal((UploadState.Reading, UploadState.Staged), (before.State, after.State));
    }

    [Fact]
    public async Task MovedOnSinceTheAttemptBegan_IsLeftAlone()
    {
        _bench.Waits();
        _bench.FileHas(Sample.Row);

        await Assert.ThrowsAsync<JobFailedException>(() => _bench.ReadAsync(fence: 2));
        Assert.Empty(_bench.Staged);
    }

    [Fact]
    public async Task TakenOverAtTheVeryEnd_IsNotStagedTwice()
    {
        _bench.Waits();
        _bench.FileHas(Sample.Row);
        _bench.UnitOfWork.Setup(u => u.SaveChangesAsync(default)).ThrowsAsync(new ConcurrencyException());

        await Assert.ThrowsAsync<JobFailedException>(() => _bench.ReadAsync());
    }

    [Fact]
    public async Task FileThatTurnsOutBroken_IsLeftToTheJob()
    {
        _bench.Waits();
        _bench.FileHas(Sample.Row);
        _bench.Reader.Setup(r => r.ReadRows(It.IsAny<Stream>(), It.IsAny<string>(), It.IsAny<ColumnMapping<RosterColumn>>())).Throws(new RosterFileRefusedException(FileRefusal.Broken));

        Assert.Equal("Roster.File.Broken", (await Assert.ThrowsAsync<RosterFileRefusedException>(() => _bench.ReadAsync())).Errors[0].Code);
    }

    [Fact]
    public async Task Import_IsMetered_WithItsRows_AndFailuresApart()
    {
        List<(string Name, double Value, string Tags)> measured = [];
        using var listener = new MeterListener { InstrumentPublished = (instrument, l) => { if (instrument.Meter.Name == PortalMeters.Name) { l.EnableMeasurementEvents(instrument); } } };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.Start();
        _bench.Waits();
        // No other test reads as many rows.
        _bench.FileHas(Enumerable.Range(2, 77).Select(n => Sample.Row with { Number = n, Name = null }));
        await _bench.ReadAsync();
        _bench.Staging.Setup(s => s.WriteAsync(It.IsAny<ReadAttempt>(), It.IsAny<StagedPiece>(), default)).ReturnsAsync(false);
        _bench.Waits();
        await Assert.ThrowsAsync<JobFailedException>(() => _bench.ReadAsync());

        lock (measured)
        {
            Assert.Contains(("jdpartnership.import.items", 77, "kind=roster-read outcome=succeeded"), measured);
            Assert.Contains(measured, m => m is { Name: "jdpartnership.import.duration", Tags: "kind=roster-read outcome=failed" });
        }

        void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var text = string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"));
            lock (measured)
            {
                measured.Add((instrument.Name, value, text));
            }
        }
    }
}
