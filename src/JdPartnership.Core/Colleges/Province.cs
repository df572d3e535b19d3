namespace JdPartnership.Core.Colleges;

/// <summary>A province-level division of GB/T 2260. Reference data: the same for every enterprise.</summary>
public sealed class Province(string code, string name)
{
    /// <summary>Two digits, for example 32.</summary>
    public string Code { get; private set; } = code;

    /// <summary>Short name, for example 江苏.</summary>
    public string Name { get; private set; } = name;

    /// <summary>Every division, in the order of its code.</summary>
    public static IReadOnlyList<Province> All { get; } =
    [
        new("11", "北京"), new("12", "天津"), new("13", "河北"), new("14", "山西"), new("15", "内蒙古"),
        new("21", "辽宁"), new("22", "吉林"), new("23", "黑龙江"),
        new("31", "上海"), new("32", "江苏"), new("33", "浙江"), new("34", "安徽"), new("35", "福建"), new("36", "江西"), new("37", "山东"),
        new("41", "河南"), new("42", "湖北"), new("43", "湖南"), new("44", "广东"), new("45", "广西"), new("46", "海南"),
        new("50", "重庆"), new("51", "四川"), new("52", "贵州"), new("53", "云南"), new("54", "西藏"),
        new("61", "陕西"), new("62", "甘肃"), new("63", "青海"), new("64", "宁夏"), new("65", "新疆"),
        new("71", "台湾"), new("81", "香港"), new("82", "澳门"),
    ];

    /// <summary>The name of a code; <c>null</c> for no or an unknown code.</summary>
    public static string? NameOf(string? code) => All.FirstOrDefault(p => p.Code == code)?.Name;
}
