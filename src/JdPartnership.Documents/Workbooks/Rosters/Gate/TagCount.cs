using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Gate;

/// <summary>
/// Counts the tags of a part before a parser sees them. Millions of them fit into a small file, and a parser takes seconds to find out
/// what counting bytes tells in a moment.
/// </summary>
internal static class TagCount
{
    private const int PieceLength = 64 * 1024;

    /// <exception cref="RosterFileRefusedException">The part holds more tags than this.</exception>
    public static void RefuseAbove(long most, Stream part)
    {
        var piece = new byte[PieceLength];
        var tags = 0L;
        for (int length; (length = part.Read(piece)) > 0;)
        {
            tags += piece.AsSpan(0, length).Count((byte)'<');
            if (tags > most)
            {
                throw new RosterFileRefusedException(FileRefusal.Unpacked);
            }
        }
    }
}
