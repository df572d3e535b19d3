using JdPartnership.Core.Common;

namespace JdPartnership.Core.Colleges.LookAlikes;

/// <summary>A school's name taken apart: province, stem (place and subject), and the kind of school at its end.</summary>
internal sealed record SchoolName
{
    // Longest first: 职业技术学院 must not be read as 学院.
    private static readonly (string Text, SchoolKind Kind)[] Ends =
    [
        .. new (string Text, SchoolKind Kind)[]
        {
            ("职业技术学院", SchoolKind.Vocational), ("职业学院", SchoolKind.Vocational), ("职业技术大学", SchoolKind.Vocational), ("职业大学", SchoolKind.Vocational),
            ("高等职业技术学校", SchoolKind.Vocational), ("高等职业学校", SchoolKind.Vocational), ("高等专科学校", SchoolKind.Vocational), ("专科学校", SchoolKind.Vocational),
            ("职业技术师范学院", SchoolKind.College),
            ("技师学院", SchoolKind.Technical), ("高级技工学校", SchoolKind.Technical), ("技工学校", SchoolKind.Technical), ("技术学校", SchoolKind.Technical),
            ("职业中等专业学校", SchoolKind.Secondary), ("中等专业学校", SchoolKind.Secondary), ("中等职业技术学校", SchoolKind.Secondary), ("中等职业学校", SchoolKind.Secondary),
            ("职业中专", SchoolKind.Secondary), ("中专", SchoolKind.Secondary), ("职业高中", SchoolKind.Secondary), ("职教中心", SchoolKind.Secondary), ("职业教育中心", SchoolKind.Secondary),
            ("开放大学", SchoolKind.Open), ("广播电视大学", SchoolKind.Open),
            ("大学", SchoolKind.University), ("学院", SchoolKind.College), ("学校", SchoolKind.School),
        }.OrderByDescending(end => end.Text.Length),
    ];

    private static readonly string[] ProvinceEnds = ["壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市", ""];

    private SchoolName(string normalized, string? province, string stem, SchoolKind kind) =>
        (Normalized, ProvinceCode, Stem, Kind) = (normalized, province, stem, kind);

    /// <summary>The whole name in the form names are compared in.</summary>
    public string Normalized { get; }

    /// <summary>GB/T 2260 of the province the name begins with; <c>null</c> where it begins otherwise.</summary>
    public string? ProvinceCode { get; }

    /// <summary>What is left between province and kind; 市 and 县 at its end are dropped.</summary>
    public string Stem { get; }

    public SchoolKind Kind { get; }

    /// <summary>Province and stem in the short form: 山东水利 of 山东省水利职业学院.</summary>
    public string FullStem => Province.NameOf(ProvinceCode) + Stem;

    public static SchoolName Of(string name)
    {
        var normalized = NameText.Normalize(name);
        var (province, rest) = CutProvince(normalized);
        var end = Ends.FirstOrDefault(e => rest.EndsWith(e.Text, StringComparison.Ordinal));
        var stem = end.Text is null ? rest : rest[..^end.Text.Length];
        if (stem.Length > 2 && stem[^1] is '市' or '县')
        {
            stem = stem[..^1];
        }

        return new SchoolName(normalized, province, stem, end.Kind);
    }

    // 安徽职业技术学院 keeps nothing before its kind: there the province is the stem.
    private static (string? Code, string Tail) CutProvince(string name)
    {
        foreach (var province in Province.All)
        {
            if (name.StartsWith(province.Name, StringComparison.Ordinal))
            {
                var rest = name[province.Name.Length..];
                var end = ProvinceEnds.First(e => rest.StartsWith(e, StringComparison.Ordinal));
                return (province.Code, rest[end.Length..]);
            }
        }

        return (null, name);
    }
}
