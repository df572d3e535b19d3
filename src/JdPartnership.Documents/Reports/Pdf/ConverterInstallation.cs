namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>Whether LibreOffice and Chinese fonts are on this machine.</summary>
internal static class ConverterInstallation
{
    private const string HowToGetIt = "请执行 apt-get install libreoffice-writer-nogui fonts-noto-cjk";

    private static readonly string[] ChineseFonts = ["NotoSerifCJK", "NotoSansCJK", "SourceHanS", "simsun", "STSong", "wqy-"];

    private static bool _fontsSeen;

    /// <returns>What is missing, as one sentence; <c>null</c> when all is there.</returns>
    public static string? Missing(string soffice)
    {
        if (Find(soffice) is null)
        {
            return $"未找到 LibreOffice（{soffice}），无法排版 PDF 与目录页码：{HowToGetIt}。";
        }

        return HasChineseFont() ? null : $"未找到中文字体，无法排版 PDF 与目录页码：{HowToGetIt}。";
    }

    public static string? Find(string soffice)
    {
        if (soffice.Contains('/', StringComparison.Ordinal) || soffice.Contains('\\', StringComparison.Ordinal))
        {
            return File.Exists(soffice) ? soffice : null;
        }

        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => System.IO.Path.Combine(folder, soffice))
            .FirstOrDefault(File.Exists);
    }

    private static bool HasChineseFont()
    {
        if (_fontsSeen || !OperatingSystem.IsLinux())
        {
            return true;
        }

        var home = Environment.GetEnvironmentVariable("HOME") ?? "/root";
        string[] folders = ["/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", home + "/.local/share/fonts"];
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        _fontsSeen = folders
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", options))
            .Any(file => ChineseFonts.Any(name => System.IO.Path.GetFileName(file).StartsWith(name, StringComparison.OrdinalIgnoreCase)));
        return _fontsSeen;
    }
}
