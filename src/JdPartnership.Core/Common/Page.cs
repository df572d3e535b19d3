namespace JdPartnership.Core.Common;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows shown.</param>
/// <param name="Total">Rows of the whole list under its filters.</param>
/// <param name="Number">Page number, from 1.</param>
/// <param name="Size">Rows a page holds.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, int Number, int Size)
{
    public int Count => Math.Max(1, (Total + Size - 1) / Size);
}
