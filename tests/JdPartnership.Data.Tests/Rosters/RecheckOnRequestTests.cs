using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>Findings come, stay and go when somebody has a roster checked again.</summary>
public sealed class RecheckOnRequestTests : RecheckBench
{
    [Fact]
    public async Task FileThatBringsAPart_IsCountedWithWhoeverIsThereAlready()
    {
        await StaffAsync(20);
        await UploadAsync(One, 1, 2);
        await UploadAsync(One, 3);
        Assert.DoesNotContain("R05", await CodesAsync(One));

        await CheckAsync(One);

        Assert.Contains("R05", await CodesAsync(One));
    }

    [Fact]
    public async Task FactEnteredLater_TakesItsFindingAway_WhatReadingFoundStays()
    {
        await UploadAsync(One, 1);
        await WithAsync(async db =>
        {
            db.Add(new UploadFinding
            {
                UploadId = await db.RosterUploads.Select(u => u.Id).SingleAsync(),
                CollegeId = CollegeId,
                RowNumber = await db.RosterEntries.Select(e => e.RowNumber).SingleAsync(),
                Code = "FormulaValue",
                Severity = RuleSeverity.Inform,
            });
            return await db.SaveChangesAsync();
        });
        Assert.Contains("R05Unknown", await CodesAsync(One));
        await StaffAsync(1000);

        await CheckAsync(One);

        var codes = await CodesAsync(One);
        Assert.DoesNotContain("R05Unknown", codes);
        Assert.Contains("FormulaValue", codes);
        Assert.NotNull(await WithAsync(db => db.Rosters.Where(r => r.Id == One).Select(r => r.CheckedAt).SingleAsync()));
    }

    [Fact]
    public async Task FindingThatStillHolds_StaysTheSame_HoweverOftenItIsAsked()
    {
        await UploadAsync(One, 1, 2);
        var before = await FindingsAsync();
        await CheckAsync(One);
        await CheckAsync(One);
        Assert.NotEmpty(before);
        Assert.Equal(before, await FindingsAsync());
    }

    [Fact]
    public async Task Waiver_CoversWhatWasThereWhenItWasGranted_NotWhatACheckFindsLater()
    {
        await StaffAsync(20);
        await UploadAsync(One, 1, 2, 3);
        await CheckAsync(One);
        await WaiveAsync(One, "R05");
        Assert.Equal(0, await OpenAsync(One, "R05"));
        await CheckAsync(One);
        Assert.Equal(0, await OpenAsync(One, "R05"));

        await UploadAsync(Two, 4, 5);
        await SubmitAsync(Two);
        await ApproveAsync(Two);
        await CheckAsync(One);

        Assert.Equal(1, await OpenAsync(One, "R05"));
    }

    [Fact]
    public async Task ErasedEntry_CountsAmongThosePresent_AndKeepsItsFindings()
    {
        await StaffAsync(20);
        await UploadAsync(One, 1, 2);
        var before = await FindingsAsync();
        await WithAsync(db => db.RosterEntries.ExecuteUpdateAsync(set => set.SetProperty(e => e.Sealed, Array.Empty<byte>())));
        await UploadAsync(One, 3);

        await CheckAsync(One);

        Assert.Contains("R05", await CodesAsync(One));
        Assert.DoesNotContain("Identity", string.Join(' ', await CodesAsync(One)), StringComparison.Ordinal);
        Assert.Superset(before.Where(f => f.RowNumber > 0).ToHashSet(), (await FindingsAsync()).ToHashSet());
    }

    [Fact]
    public async Task Stranger_ChecksNoRoster()
    {
        await UploadAsync(One, 1);
        await Assert.ThrowsAsync<NotFoundException>(() => CheckAsync(One, TestUser.Nobody));
        var empty = await Assert.ThrowsAsync<DomainException>(() => CheckAsync(Two));
        Assert.Equal("Roster.Empty", empty.Errors[0].Code);
    }
}
