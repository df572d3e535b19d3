namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>Font names of Chinese offices, and what stands for them on a machine that does not have them.</summary>
internal static class FontAliasFile
{
    private static readonly string[] Serif = ["Noto Serif CJK SC", "Source Han Serif SC", "Noto Sans CJK SC"];
    private static readonly string[] Sans = ["Noto Sans CJK SC", "Source Han Sans SC"];
    private static readonly string[] Roman = ["Times New Roman", "Liberation Serif", "Tinos", "Noto Serif CJK SC"];

    private static readonly (string Name, string[] Fonts)[] Aliases =
    [
        ("宋体", Serif), ("SimSun", Serif), ("仿宋", Serif), ("FangSong", Serif), ("楷体", Serif), ("KaiTi", Serif),
        ("黑体", Sans), ("SimHei", Sans), ("Times New Roman", Roman),
    ];

    public static string Xml { get; } =
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
          <include ignore_missing="yes">/etc/fonts/fonts.conf</include>

        """
        + string.Concat(Aliases.Select(alias =>
            $"""
              <match target="pattern"><test name="family"><string>{alias.Name}</string></test><edit name="family" mode="prepend" binding="same">{string.Concat(alias.Fonts.Select(font => $"<string>{font}</string>"))}</edit></match>

            """))
        + "</fontconfig>\n";
}
