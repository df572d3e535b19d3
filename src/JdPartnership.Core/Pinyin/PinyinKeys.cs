namespace JdPartnership.Core.Pinyin;

/// <summary>What a name is found and sorted by. The lengths are upper limits, for columns.</summary>
/// <param name="Full">The usual reading in one piece: <c>chongqingshangwuzhiyexueyuan</c>.</param>
/// <param name="Initials">Every reading's initials between bars, the usual one first: <c>|cqswzyxy|zqswzyxy|</c>.</param>
/// <param name="Sort">Syllables separated by blanks, then the name: its ordinal order is the pinyin order on every database.</param>
public sealed record PinyinKeys(string Full, string Initials, string Sort)
{
    public const int FullLength = 600;
    public const int InitialsLength = 400;
    public const int SortLength = 800;
}
