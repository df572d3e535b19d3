using System.Numerics;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>A1 as numbers.</summary>
internal static class CellReference
{
    /// <summary>What a sheet can have, in both directions.</summary>
    public const int LastRow = 1_048_576;

    private const int LastColumn = 16_384;

    /// <param name="text">UTF-16 or UTF-8.</param>
    /// <returns>Column from 0, row from 1; both -1 where the text is no reference.</returns>
    public static (int Column, int Row) Read<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
    {
        var (at, column, row) = (0, 0, 0);
        for (; at < text.Length && char.IsAsciiLetter(Character(text[at])) && column <= LastColumn; at++)
        {
            column = (column * 26) + (Character(text[at]) & 0x1F);
        }

        var letters = at;
        for (; at < text.Length && char.IsAsciiDigit(Character(text[at])) && row <= LastRow; at++)
        {
            row = (row * 10) + (Character(text[at]) - '0');
        }

        return at == text.Length && letters > 0 && column <= LastColumn && row is >= 1 and <= LastRow ? (column - 1, row) : (-1, -1);
    }

    private static char Character<T>(T value)
        where T : unmanaged, IBinaryInteger<T> => (char)ushort.CreateTruncating(value);
}
