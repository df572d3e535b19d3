using CsCheck;
using JdPartnership.Core.Reports.Charts;

namespace JdPartnership.Core.Tests.Reports;

public sealed class ValueAxisTests
{
    [Theory]
    [InlineData(new[] { 240, 24 }, 0, 250, 50)]
    [InlineData(new[] { 70 }, 0, 80, 20)]
    [InlineData(new[] { 4030, 220 }, 0, 5000, 1000)]
    [InlineData(new[] { 2 }, 0, 2, 1)]
    [InlineData(new[] { -90, 60 }, -100, 100, 50)]
    [InlineData(new[] { 0 }, 0, 1, 1)]
    [InlineData(new int[0], 0, 1, 1)]
    public void WholeNumbers_StandInRoundSteps(int[] values, int lowest, int highest, int step) =>
        Assert.Equal(new ValueAxis(lowest, highest, step), ValueAxis.Of(values.Select(v => (decimal)v)));

    [Fact]
    public void Fractions_MayHaveSmallerSteps() => Assert.Equal(new ValueAxis(0, 0.8m, 0.2m), ValueAxis.Of([0.75m]));

    [Fact]
    public void AnyValues_HaveRoom_InFewSteps_FromZero() => Gen.Int[-1_000_000, 1_000_000].Array[1, 8].Sample(values =>
    {
        var axis = ValueAxis.Of(values.Select(v => (decimal)v));
        var ticks = axis.Ticks.ToList();
        return values.All(v => axis.Lowest <= v && v <= axis.Highest)
            && ticks.Contains(0) && ticks[0] == axis.Lowest && ticks[^1] == axis.Highest && ticks.Count is >= 2 and <= 7;
    });
}
