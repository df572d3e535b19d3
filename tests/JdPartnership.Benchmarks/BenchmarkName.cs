using System.Globalization;

namespace JdPartnership.Benchmarks;

/// <summary>What to run: <c>p5</c>, or <c>p5:16</c> with a size of its own.</summary>
internal sealed record BenchmarkName(string Name, int? Size)
{
    public static BenchmarkName? Parse(string argument) => argument.Split(':') switch
    {
        [var name] => new(name, null),
        [var name, var size] when int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => new(name, number),
        _ => null,
    };
}
