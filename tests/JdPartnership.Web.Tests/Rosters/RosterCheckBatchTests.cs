using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Web.Commands;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>Which batch a file is checked for, when the operator names one and when not.</summary>
public sealed class RosterCheckBatchTests
{
    private static readonly BatchRow Autumn = Batch(1, "2026年秋季", RosterState.Draft);
    private static readonly BatchRow Spring = Batch(2, "2027年春季", RosterState.Returned);
    private static readonly BatchRow Approved = Batch(3, "2025年秋季", RosterState.Approved);
    private static readonly BatchRow Submitted = Batch(4, "2025年春季", RosterState.Submitted);

    [Fact]
    public void OnlyOne_InWork_IsIt() => Assert.Same(Autumn, RosterCheckBatch.OnlyOne([Approved, Autumn, Submitted], "某学院"));

    [Fact]
    public void OnlyOne_OfSeveral_AsksAndListsThoseInWork()
    {
        var refusal = Assert.Throws<CommandException>(() => RosterCheckBatch.OnlyOne([Autumn, Spring, Approved], "某学院"));
        Assert.Equal("“某学院”有 2 个进行中的批次，请用 --batch 指明一个：2026年秋季（编号 1）、2027年春季（编号 2）。", refusal.Message);
    }

    [Fact]
    public void OnlyOne_OfNone_TellsWhatThereIs()
    {
        Assert.Contains("2025年秋季（编号 3）", Assert.Throws<CommandException>(() => RosterCheckBatch.OnlyOne([Approved], "某学院")).Message, StringComparison.Ordinal);
        Assert.Contains("请先建立批次", Assert.Throws<CommandException>(() => RosterCheckBatch.OnlyOne([], "某学院")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025年秋季")]
    [InlineData(" ２０２５年秋季 ")]
    [InlineData("3")]
    public void Named_FindsByNameOrNumber_WhateverItsState(string wanted) => Assert.Same(Approved, RosterCheckBatch.Named([Autumn, Approved], "某学院", wanted));

    [Fact]
    public void Named_NobodyOrTwice_IsRefused()
    {
        Assert.Contains("没有批次“冬季”", Assert.Throws<CommandException>(() => RosterCheckBatch.Named([Autumn], "某学院", "冬季")).Message, StringComparison.Ordinal);
        Assert.Contains("不止一个", Assert.Throws<CommandException>(() => RosterCheckBatch.Named([Autumn, Autumn with { Id = 9 }], "某学院", Autumn.Name)).Message, StringComparison.Ordinal);
    }

    private static BatchRow Batch(int id, string name, RosterState state) => new(
        id, id, name, 1, "某学院", EngagementKind.PostInternship, new DateOnly(2026, 9, 1), new DateOnly(2027, 2, 28), null, state, 1, 0, 0, null);
}
