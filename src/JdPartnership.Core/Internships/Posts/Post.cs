using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships.Posts;

/// <summary>岗位: what interns do at the enterprise, with what the rules of internships ask about it. Known to every college.</summary>
public sealed class Post(string name) : Entity, ISoftDeletable
{
    public const int NameLength = 60;

    public string Name { get; private set; } = name;

    public string NameNormalized { get; private set; } = NameText.Normalize(name);

    /// <summary>专业大类 whose students the post suits: the first two digits of major codes, comma separated; empty for any.</summary>
    public string MajorCategories { get; set; } = "";

    /// <summary>体力劳动强度分级, 1 to 4; <c>null</c> when not assessed.</summary>
    public int? LabourGrade { get; set; }

    /// <summary>高空、井下、放射性、有毒、易燃易爆 and the like.</summary>
    public bool IsHighRisk { get; set; }

    /// <summary>Forbidden to 16- and 17-year-olds (未成年工特殊保护规定).</summary>
    public bool IsForbiddenToMinors { get; set; }

    /// <summary>Forbidden to women (女职工劳动保护特别规定).</summary>
    public bool IsForbiddenToWomen { get; set; }

    /// <summary>月工时: hours a month by schedule, to the hundredth; <c>null</c> when unknown. Pay an hour and hours a week are reckoned from it.</summary>
    public decimal? MonthlyHours { get; set; }

    /// <summary>Overtime, night shift, or work on rest days and holidays.</summary>
    public bool HasUnusualHours { get; set; }

    /// <summary>酒吧、夜总会、歌厅、洗浴、电子游戏厅、网吧.</summary>
    public bool IsEntertainmentVenue { get; set; }

    public string? Remark { get; set; }

    public DateTime? DeletedAt { get; private set; }

    public void Rename(string name)
    {
        Name = name;
        NameNormalized = NameText.Normalize(name);
    }

    public void Delete(DateTime now) => DeletedAt ??= now;

    public void Restore() => DeletedAt = null;
}
