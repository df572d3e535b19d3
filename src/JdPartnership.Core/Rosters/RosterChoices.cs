using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;

namespace JdPartnership.Core.Rosters;

/// <summary>The words of the choice columns: the first of each is offered by the template and printed by exports, the others are understood as well.</summary>
public static class RosterChoices
{
    public const string Yes = "是";
    public const string No = "否";

    private static readonly Words<IdentityType> IdentityTypes = new(
        (IdentityType.ResidentIdentityCard, ["居民身份证", "身份证", "二代身份证", "第二代身份证", "二代居民身份证", "中国居民身份证", "大陆居民身份证", "内地居民身份证", "港澳台居民居住证", "港澳居民居住证", "台湾居民居住证", "居住证"]),
        (IdentityType.HongKongMacaoPermit, ["港澳居民来往内地通行证", "港澳通行证", "港澳居民通行证", "回乡证", "港澳回乡证"]),
        (IdentityType.TaiwanPermit, ["台湾居民来往大陆通行证", "台胞证", "台湾通行证", "台湾居民通行证"]),
        (IdentityType.Passport, ["护照", "外国护照", "中国护照", "PASSPORT"]),
        (IdentityType.PermanentResidencePermit, ["外国人永久居留身份证", "外国人永久居留证", "永久居留证", "永久居留身份证"]));

    private static readonly Words<EngagementKind> Engagements = new(
        (EngagementKind.PostInternship, ["岗位实习", "顶岗实习", "跟岗实习", "毕业实习", "顶岗", "岗位"]),
        (EngagementKind.Orientation, ["认识实习", "认知实习", "认识"]),
        (EngagementKind.WorkStudy, ["勤工助学", "勤工俭学"]));

    private static readonly Words<PayForm> PayForms = new(
        (PayForm.BankTransfer, ["银行转账", "转账", "银行", "银行卡", "打卡", "银行打卡", "银行代发", "网银", "汇款", "货币"]),
        (PayForm.Cash, ["现金", "发现金"]),
        (PayForm.InKind, ["实物、购物券", "实物", "购物券", "实物券", "代金券", "实物/购物券"]),
        (PayForm.ThirdParty, ["由学校或第三方代发", "学校代发", "第三方代发", "学校或第三方代发", "代发"]));

    private static readonly HashSet<string> YesWords = Normalized("是", "有", "已", "Y", "YES", "TRUE", "T", "1", "√", "✓", "✔", "☑", "对", "同意", "已同意", "已签", "已签订", "已签署", "签", "有签", "已知情同意", "已提供", "已交");
    private static readonly HashSet<string> NoWords = Normalized("否", "无", "未", "N", "NO", "FALSE", "F", "0", "×", "✗", "✘", "╳", "X", "☒", "不", "没有", "不同意", "未同意", "未签", "未签订", "未签署", "未提供", "未交");

    /// <summary>What the template offers in a choice or yes-no column; empty for any other.</summary>
    public static IReadOnlyList<string> Offered(RosterColumn column) => RosterColumns.Of(column).Kind == ColumnKind.YesNo
        ? [Yes, No]
        : column switch
        {
            RosterColumn.IdType => IdentityTypes.Offered,
            RosterColumn.Engagement => Engagements.Offered,
            RosterColumn.PayForm => PayForms.Offered,
            _ => [],
        };

    public static IdentityType? FindIdentityType(string text) => IdentityTypes.Find(text);

    public static EngagementKind? FindEngagement(string text) => Engagements.Find(text);

    public static PayForm? FindPayForm(string text) => PayForms.Find(text);

    public static bool? FindYesNo(string text)
    {
        var word = NameText.Normalize(text);
        return YesWords.Contains(word) ? true : NoWords.Contains(word) ? false : null;
    }

    public static string Word(IdentityType type) => IdentityTypes.Word(type);

    public static string Word(EngagementKind kind) => Engagements.Word(kind);

    public static string Word(PayForm form) => PayForms.Word(form);

    public static string Word(bool answer) => answer ? Yes : No;

    private static HashSet<string> Normalized(params string[] words) => [.. words.Select(NameText.Normalize)];

    private sealed class Words<T>
        where T : struct, Enum
    {
        private readonly Dictionary<string, T> _byWord = [];
        private readonly Dictionary<T, string> _first = [];

        public Words(params (T Value, string[] Spellings)[] entries)
        {
            Offered = [.. entries.Select(e => e.Spellings[0])];
            foreach (var (value, spellings) in entries)
            {
                _first.Add(value, spellings[0]);
                foreach (var spelling in spellings)
                {
                    _byWord.Add(NameText.Normalize(spelling), value);
                }
            }
        }

        public IReadOnlyList<string> Offered { get; }

        public T? Find(string text) => _byWord.TryGetValue(NameText.Normalize(text), out var value) ? value : null;

        public string Word(T value) => _first[value];
    }
}
