using System.Text;

namespace JdPartnership.Core.PersonalData;

/// <summary>What pages and lists show of a person: enough to recognise somebody known, too little to find somebody unknown.</summary>
public static class Masks
{
    private const char Hidden = '*';
    private const int MobileLength = 11;

    private static readonly HashSet<string> CompoundSurnames =
    [
        "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "端木", "百里", "南宫", "西门", "独孤", "长孙", "宇文",
        "轩辕", "钟离", "闻人", "澹台", "濮阳", "太史", "申屠", "公冶", "宗政", "淳于", "单于", "仲孙", "呼延", "赫连", "万俟", "鲜于", "闾丘", "拓跋", "第五",
    ];

    /// <summary>First three and last two of a resident's number; of a short number only the ends; of a very short one nothing.</summary>
    public static string IdentityNumber(string? number) => (number ?? "").Trim() switch
    {
        { Length: >= 15 } text => Keep(text, 3, 2),
        { Length: >= 7 } text => Keep(text, 1, 1),
        var text => Keep(text, 0, 0),
    };

    /// <summary>138****1234; of any other number the last two, of a very short one nothing.</summary>
    public static string Phone(string? phone)
    {
        var digits = string.Concat((phone ?? "").Where(char.IsAsciiDigit));
        var mobile = digits.Length == MobileLength + 2 && digits.StartsWith("86", StringComparison.Ordinal) ? digits[2..] : digits;
        return mobile is ['1', >= '3' and <= '9', ..] && mobile.Length == MobileLength ? Keep(mobile, 3, 4)
            : digits.Length >= 7 ? Keep(digits, 0, 2)
            : Keep((phone ?? "").Trim(), 0, 0);
    }

    /// <summary>Numbers that name nobody outside one college or insurer (student number, agreement, policy): the last two; of a short one nothing.</summary>
    public static string Number(string? number) => (number ?? "").Trim() switch
    {
        { Length: >= 7 } text => Keep(text, 0, 2),
        var text => Keep(text, 0, 0),
    };

    /// <summary>张*, 张*三, 欧阳*, 欧阳*娜; of a single character nothing.</summary>
    public static string Name(string? name)
    {
        var runes = (name ?? "").Trim().EnumerateRunes().ToList();
        var surname = runes.Count > 2 && CompoundSurnames.Contains($"{runes[0]}{runes[1]}") ? 2 : Math.Min(1, runes.Count - 1);
        var given = runes.Count - surname;
        var end = given >= 2 ? 1 : 0;
        return surname < 1 ? Stars(runes.Count) : $"{Join(runes[..surname])}{Stars(given - end)}{Join(runes[(runes.Count - end)..])}";
    }

    private static string Keep(string text, int first, int last) => text[..first] + Stars(text.Length - first - last) + text[(text.Length - last)..];

    private static string Stars(int count) => new(Hidden, count);

    private static string Join(IEnumerable<Rune> runes) => string.Concat(runes);
}
