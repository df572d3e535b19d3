using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.PersonalData;

/// <summary>Files of attendance that name somebody who was erased, or whose time is over.</summary>
public abstract class ErasedAttendanceFilesTests : ErasedRecordsArrangement
{
    [DatabaseFact]
    public async Task EraseBatch_AttendanceFilesThatNameSomebodyOrMay_AreGone_RecordsStay()
    {
        var naming = await AttendanceAsync(rows: 1, September, InSpring[0]);
        var unclear = await AttendanceAsync(rows: 2, September, InAutumn[1]);
        var complete = await AttendanceAsync(rows: 1, September, InAutumn[1]);
        var later = await AttendanceAsync(rows: 2, new DateOnly(2019, 6, 3), InAutumn[1]);
        var unread = await RefusedAsync();
        var counts = await EraseAsync(erasure => erasure.EraseBatchAsync(Spring.BatchId, Now, default));

        Assert.Equal(new ErasedCounts(3, 4), counts);
        Assert.Equal([naming, unclear, unread], await RemovedAsync());
        Assert.Equal([complete, later], await One.ReadAsync(db => db.AttendanceImports.Where(i => i.FileName != Erased).OrderBy(i => i.Id).Select(i => i.Id).ToListAsync()));
        var problems = await One.ReadAsync(db => db.AttendanceProblems.OrderBy(p => p.ImportId).ToListAsync());
        Assert.Equal([complete, later], problems.Where(p => p.Arguments!.Contains("王小明", StringComparison.Ordinal)).Select(p => p.ImportId));
        Assert.DoesNotContain("王小明", await One.ReadAsync(db => db.AttendanceImports.Where(i => i.Id == unread).Select(i => i.ReasonArguments).SingleAsync()), StringComparison.Ordinal);
        Assert.Equal(4, await One.ReadAsync(db => db.AttendanceRecords.CountAsync()));
    }

    [DatabaseFact]
    public async Task ErasePerson_AttendanceFilesThatNameThePerson_AreGone()
    {
        var naming = await AttendanceAsync(rows: 2, September, InSpring[0], InSpring[1]);
        await AttendanceAsync(rows: 1, September, InSpring[0]);
        var counts = await EraseAsync(erasure => erasure.ErasePersonAsync(Index(2), Now, default));

        Assert.Equal(new ErasedCounts(2, 3), counts);
        Assert.Equal([naming], await RemovedAsync());
    }

    [DatabaseFact]
    public async Task AttendanceFiles_GoWhenTheirTimeIsOver_UnlessABatchInThemIsHeld()
    {
        var old = await AttendanceAsync(rows: 2, September, InSpring[0]);
        var held = await AttendanceAsync(rows: 1, September, InAutumn[1]);
        await AttendanceAsync(rows: 1, September.AddDays(1), InSpring[0]);
        var refused = await RefusedAsync();
        await ChangeAutumnAsync(own => own.Hold("劳动争议未结", Administrator, Now));

        Assert.Equal(0, await DropAsync(September, Now));
        Assert.Equal(1, await DropAsync(September.AddDays(1), Now));
        Assert.Equal([old], await RemovedAsync());
        Assert.Equal(1, await DropAsync(September.AddDays(1), Now.AddSeconds(1)));
        Assert.Equal([old, refused], await RemovedAsync());

        await ChangeAutumnAsync(own => own.Release());
        Assert.Equal(1, await DropAsync(September.AddDays(1), Now.AddSeconds(1)));
        Assert.Equal([old, held, refused], await RemovedAsync());
        Assert.Equal(0, await DropAsync(September.AddDays(1), Now.AddSeconds(1)));
    }
}

public sealed class SqliteErasedAttendanceFilesTests : ErasedAttendanceFilesTests;

[OnSqlServer]
public sealed class SqlServerErasedAttendanceFilesTests : ErasedAttendanceFilesTests;
