using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Tests.Rosters.Rules;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

/// <summary>What a row of a file is to the roster it is uploaded to.</summary>
public sealed class RowSorterTests
{
    private static readonly RosterRow Row = Sample.Row;
    private readonly UploadBench _bench = new();
    private readonly RosterUpload _upload = RosterUploadTests.Received();
    private readonly StagedPiece _piece = new();

    [Fact]
    public async Task NobodyThereYet_IsNew_AndBecomesASealedEntry()
    {
        var sorter = await SorterAsync();
        Add(sorter, Row);

        Assert.Equal(new UploadCounts(1, 1, 0, 0, 0, 0, 0), sorter.Counts);
        var entry = _piece.Entries.Single();
        Assert.Equal((Row.Name, UploadBench.IndexOf(Row), UploadBench.Place.PostId, true), (entry.Name, entry.IdIndex, entry.PostId, entry.IsStaged));
        Assert.DoesNotContain(Row.IdNumber!, System.Text.Encoding.UTF8.GetString(entry.Sealed), StringComparison.Ordinal);
        Assert.Equal((RowStatus.New, null, Row.Number), (_piece.Rows[0].Status, _piece.Rows[0].ReplacesId, _piece.Rows[0].RowNumber));
    }

    [Fact]
    public async Task EqualInEveryValue_IsTheSame_AndMakesNoEntry()
    {
        var sorter = await SorterAsync(Working(Row));
        Add(sorter, Row);

        Assert.Equal((1, 0), (sorter.Counts.Same, _piece.Entries.Count));
    }

    [Fact]
    public async Task DifferentInAnyValue_IsChanged_AndNamesWhatItReplaces()
    {
        var sorter = await SorterAsync(Working(Row));
        Add(sorter, Row with { Phone = "13900000001" });

        Assert.Equal((1, 1, 41), (sorter.Counts.Changed, _piece.Entries.Count, _piece.Rows[0].ReplacesId));
    }

    [Fact]
    public async Task FindingNobodyMayWaive_KeepsTheRowOut_ButItsPersonIsNotMissing()
    {
        var working = await WorkingSet.LoadAsync(_bench.Staging.Object, 1, default);
        var sorter = Sorter(working);
        Add(sorter, Row, new RosterFinding("NameMissing", RuleSeverity.Block, RosterColumn.Name));

        Assert.Equal((1, 0), (sorter.Counts.Errors, _piece.Entries.Count));
        Assert.True(working.IsSeen(UploadBench.IndexOf(Row)));
        Assert.Equal(("NameMissing", RosterColumn.Name, Row.Number), (_piece.Findings[0].Code, _piece.Findings[0].Column, _piece.Findings[0].RowNumber));
    }

    [Theory]
    [InlineData("R17", RuleSeverity.Block, false)]
    [InlineData("R01", RuleSeverity.Block, true)]
    [InlineData("DateUnreadable", RuleSeverity.Block, true)]
    [InlineData("DateUnreadable", RuleSeverity.Warn, false)]
    public void KeepsOut_WhatBlocksAndMayNotBeWaived(string code, RuleSeverity severity, bool expected) =>
        Assert.Equal(expected, RowSorter.KeepsOut(new RosterFinding(code, severity, null)));

    [Fact]
    public async Task FindingThatMayBeWaived_LetsTheRowIn_WithItsSeverity()
    {
        var sorter = await SorterAsync();
        Add(sorter, Row, new RosterFinding("R17", RuleSeverity.Block, RosterColumn.Post), new RosterFinding("R11", RuleSeverity.Warn, RosterColumn.MonthlyPay));

        Assert.Equal(new UploadCounts(1, 1, 0, 0, 0, 0, 1), sorter.Counts);
        Assert.Equal(RuleSeverity.Block, _piece.Rows[0].Severity);
    }

    [Fact]
    public async Task OnePersonTwice_TheSecondIsWrong_AndIsToldTheFirstRow()
    {
        var sorter = await SorterAsync();
        Add(sorter, Row);
        Add(sorter, Row with { Number = 9, Name = "王小明2" });

        Assert.Equal((1, 1), (sorter.Counts.New, sorter.Counts.Errors));
        var finding = Assert.Single(_piece.Findings, f => f.RowNumber == 9);
        Assert.Equal(("""["2"]""", RosterColumn.IdNumber), (finding.Arguments, finding.Column));
    }

    [Fact]
    public async Task FirstOfTwoIsWrong_TheSecondIsTaken()
    {
        var sorter = await SorterAsync();
        Add(sorter, Row, new RosterFinding("NameMissing", RuleSeverity.Block, RosterColumn.Name));
        Add(sorter, Row with { Number = 9 });

        Assert.Equal((1, 1), (sorter.Counts.New, sorter.Counts.Errors));
    }

    [Fact]
    public async Task NumberThatCannotBeRead_AndPostOutsideTheBatch_AreErrors()
    {
        var sorter = await SorterAsync();
        sorter.Add(_piece, new ParsedRow(Row with { IdNumber = null }, []), idIndex: null, []);
        Add(sorter, Row with { Number = 3, Post = "仓库分拣" });

        Assert.Equal((2, 0), (sorter.Counts.Errors, _piece.Entries.Count));
        Assert.Null(_piece.Rows[0].IdMask);
    }

    [Fact]
    public async Task Missing_AreThoseTheFileDoesNotHave()
    {
        var sorter = await SorterAsync();
        var missing = sorter.Missing([Working(Row)]);

        Assert.Equal((1, 0), (sorter.Counts.Removed, sorter.Counts.Rows));
        Assert.Equal((RowStatus.Removed, 0, 41, "王*"), (missing.Rows[0].Status, missing.Rows[0].RowNumber, missing.Rows[0].ReplacesId, missing.Rows[0].Name));
        Assert.True(sorter.Missing([]).IsEmpty);
    }

    [Fact]
    public async Task WholeRoster_StandsAtNoRow()
    {
        var piece = (await SorterAsync()).WholeRoster([new RosterFinding("R05", RuleSeverity.Warn, null, "2026-03-01")]);
        Assert.Equal(("R05", 0, """["2026-03-01"]"""), (piece.Findings[0].Code, piece.Findings[0].RowNumber, piece.Findings[0].Arguments));
    }

    private static WorkingEntry Working(RosterRow row) => new(41, UploadBench.IndexOf(row), UploadBench.FingerprintOf(row), "王*", "320***");

    private async Task<RowSorter> SorterAsync(params WorkingEntry[] working)
    {
        _bench.Holds(working);
        return Sorter(await WorkingSet.LoadAsync(_bench.Staging.Object, 1, default));
    }

    private RowSorter Sorter(WorkingSet working) => new(
        _upload, new RosterContext(Sample.Context(), new Dictionary<PostFacts, RosterPlace>(ReferenceEqualityComparer.Instance) { [Sample.Post] = UploadBench.Place }), UploadBench.Entries, working);

    private void Add(RowSorter sorter, RosterRow row, params RosterFinding[] found) => sorter.Add(_piece, new ParsedRow(row, []), UploadBench.IndexOf(row), found);
}
