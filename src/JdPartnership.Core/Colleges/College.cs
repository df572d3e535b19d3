using JdPartnership.Core.Common;
using JdPartnership.Core.Pinyin;

namespace JdPartnership.Core.Colleges;

/// <summary>合作院校: an institution the enterprise works with. Its name is unique, deleted ones included.</summary>
public sealed class College : Entity, ISoftDeletable
{
    private readonly List<CollegeAlias> _aliases = [];

    private College()
    {
    }

    public College(CollegeDetails details) => Describe(details);

    /// <summary>Canonical name, at most 100 characters.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What names are compared by.</summary>
    public string NameNormalized { get; private set; } = "";

    /// <summary>Full pinyin without tones, lower case; the user's own reading where one was given.</summary>
    public string NamePinyin { get; private set; } = "";

    /// <summary>Every plausible row of initials, each between bars: <c>|cqsw|zqsw|</c>.</summary>
    public string NameInitials { get; private set; } = "";

    /// <summary>Sorts Chinese names alike on every provider.</summary>
    public string NameSort { get; private set; } = "";

    /// <summary>A reading typed by a user where the computed one is wrong; syllables separated by blanks.</summary>
    public string? PinyinOverride { get; private set; }

    public CollegeType Type { get; private set; }

    /// <summary>GB/T 2260, two digits; <c>null</c> where the province is not known.</summary>
    public string? ProvinceCode { get; private set; }

    public Province? Province { get; private set; }

    public string? City { get; private set; }

    /// <summary>学校标识码: ten digits; <c>null</c> where none is known. Unique where present.</summary>
    public string? SchoolCode { get; private set; }

    /// <summary>Since when the school code is valid: a renamed college gets a new one.</summary>
    public DateOnly? SchoolCodeSince { get; private set; }

    /// <summary>统一社会信用代码 (GB 32100): 18 characters with check digit.</summary>
    public string? CreditCode { get; private set; }

    /// <summary>主管部门.</summary>
    public string? Regulator { get; private set; }

    public CollegeOwnership Ownership { get; private set; }

    /// <summary>「双高计划」建设单位.</summary>
    public bool IsDoubleHigh { get; private set; }

    /// <summary>国家示范(骨干)高职.</summary>
    public bool IsModel { get; private set; }

    public PartnershipStatus Status { get; private set; }

    /// <summary>When the partnership ended; set exactly when <see cref="Status"/> says so.</summary>
    public DateOnly? TerminatedOn { get; private set; }

    public string? Remark { get; private set; }

    /// <summary>Where the record comes from.</summary>
    public string? Source { get; private set; }

    public DateTime? DeletedAt { get; private set; }

    /// <summary>Former names and printed variants.</summary>
    public IReadOnlyCollection<CollegeAlias> Aliases => _aliases;

    public bool IsDeleted => DeletedAt is not null;

    public void Describe(CollegeDetails details)
    {
        var name = NameText.Tidy(details.Name);
        if (name.Length == 0)
        {
            throw new ArgumentException("A college has a name.", nameof(details));
        }

        Name = name;
        NameNormalized = NameText.Normalize(name);
        PinyinOverride = details.PinyinOverride;
        var pinyin = PinyinIndex.For(name, details.PinyinOverride);
        NamePinyin = pinyin.Full;
        NameInitials = pinyin.Initials;
        NameSort = pinyin.Sort;
        Type = details.Type;
        ProvinceCode = details.ProvinceCode;
        City = details.City;
        SchoolCode = details.SchoolCode;
        SchoolCodeSince = details.SchoolCodeSince;
        CreditCode = details.CreditCode;
        Regulator = details.Regulator;
        Ownership = details.Ownership;
        IsDoubleHigh = details.IsDoubleHigh;
        IsModel = details.IsModel;
        Status = details.TerminatedOn is null ? PartnershipStatus.Active : PartnershipStatus.Terminated;
        TerminatedOn = details.TerminatedOn;
        Remark = details.Remark;
        Source = details.Source ?? Source;
    }

    public CollegeAlias AddAlias(string name, string? source, DateOnly? validFrom = null, DateOnly? validTo = null)
    {
        var alias = new CollegeAlias(this, name, source, validFrom, validTo);
        _aliases.Add(alias);
        return alias;
    }

    public void RemoveAlias(CollegeAlias alias) => _aliases.Remove(alias);

    /// <summary>Puts the college into the recycle bin; everything known about it stays.</summary>
    public void Delete(DateTime now) => DeletedAt ??= now;

    public void Restore() => DeletedAt = null;
}
