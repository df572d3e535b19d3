using System.Text.RegularExpressions;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Families;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.TestKit;
using JdPartnership.Web.Localization;

namespace JdPartnership.Web.Tests.Localization;

/// <summary>Every Chinese text of views and code has its English, every error code both sentences, and none is left over.</summary>
public sealed partial class TranslationsTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    /// <summary>Codes of unique values are put together from the table and the column: College.NameTaken.</summary>
    private const string MadeOfAnIndex = "Taken";

    /// <summary>Units of the claims of the demo: rows may have others, which stay Chinese.</summary>
    private static readonly string[] ClaimUnits = ["单", "平方米", "亿元", "人次", "万元", "台"];

    private static readonly HashSet<string> Keys = [.. KeysOf("JdPartnership.Web"), .. FigureKeys(), .. RuleKeys(), .. Province.All.Select(p => p.Name), .. ClaimUnits];
    private static readonly HashSet<string> Codes =
    [
        .. CodesOf("JdPartnership.Core", "JdPartnership.Data", "JdPartnership.Web"),
        .. ConstantsOf(typeof(ReadingCode), "Roster."),
        .. ConstantsOf(typeof(FileRefusal), "Roster.File."),
        .. RuleCodes(),
    ];

    [Fact]
    public void Every_text_has_an_English_translation() =>
        Assert.Empty(Keys.Except(Translations.Current.English.Keys, StringComparer.Ordinal));

    [Fact]
    public void No_translation_is_left_over() =>
        Assert.Empty(Translations.Current.English.Keys.Except(Keys, StringComparer.Ordinal));

    [Fact]
    public void No_English_is_empty_or_Chinese() =>
        Assert.Empty(Translations.Current.English.Values.Where(text => text.Length == 0 || Chinese().IsMatch(text)));

    [Fact]
    public void Holes_agree_in_both_languages()
    {
        var pairs = Translations.Current.English.Select(e => (e.Key, e.Value)).Concat(Translations.Current.Errors.Values.Select(e => (Key: e.Zh, Value: e.En)));
        Assert.Empty(pairs.Where(p => !HolesOf(p.Key).SetEquals(HolesOf(p.Value))).Select(p => p.Key));
    }

    [Fact]
    public void Every_error_code_has_its_sentences() =>
        Assert.Empty(Codes.Except(Translations.Current.Errors.Keys, StringComparer.Ordinal));

    [Fact]
    public void No_error_sentence_is_left_over() =>
        Assert.Empty(Translations.Current.Errors.Keys.Except(Codes, StringComparer.Ordinal).Where(code => !code.EndsWith(MadeOfAnIndex, StringComparison.Ordinal)));

    /// <summary>An article number nobody saw in a source must not be told as law.</summary>
    [Fact]
    public void No_sentence_cites_an_article_that_is_still_to_be_verified() => Assert.Empty(
        from code in RuleCatalogue.FindingCodes
        where Translations.Current.Errors[$"Roster.{code}"].Zh.Contains("年版第{", StringComparison.Ordinal)
        from entry in RuleCatalogue.RuleOf(code)!.Entries
        where entry.Basis is not { IsVerified: true, Article: not null }
        select code);

    private static IEnumerable<string> KeysOf(string project) =>
        from file in FilesOf(project, ".cs", ".cshtml")
        from Match match in Key().Matches(File.ReadAllText(file))
        select Regex.Unescape(match.Groups["text"].Value);

    /// <summary>Figures are worded by their catalogue.</summary>
    private static IEnumerable<string> FigureKeys() =>
        from type in typeof(IFigureFamily).Assembly.GetTypes()
        where type is { IsAbstract: false } && typeof(IFigureFamily).IsAssignableFrom(type) && type != typeof(ClaimFigures)
        from definition in ((IFigureFamily)Activator.CreateInstance(type)!).Definitions
        from text in new[] { definition.Name, definition.Unit, definition.Definition }
        select text;

    /// <summary>Rules too.</summary>
    private static IEnumerable<string> RuleKeys() =>
        RuleCatalogue.Definitions.SelectMany(rule => new[] { rule.Title, rule.Explanation }).Concat(RuleCatalogue.Uncomputed.SelectMany(rule => new[] { rule.Title, rule.Reason }));

    private static IEnumerable<string> CodesOf(params string[] projects) =>
        from project in projects
        from file in FilesOf(project, ".cs")
        from Match match in Code().Matches(File.ReadAllText(file))
        select match.Groups["code"].Value;

    /// <summary>Codes that their users put a prefix before.</summary>
    private static IEnumerable<string> ConstantsOf(Type codes, string prefix) =>
        codes.GetFields().Where(f => f.IsLiteral).Select(f => prefix + (string)f.GetRawConstantValue()!);

    // Rules name what they find by a code alone.
    private static IEnumerable<string> RuleCodes() => RuleCatalogue.FindingCodes.Select(code => $"Roster.{code}");

    private static IEnumerable<string> FilesOf(string project, params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(Source, project), "*", SearchOption.AllDirectories)
            .Where(f => extensions.Contains(Path.GetExtension(f), StringComparer.Ordinal) && !Built().IsMatch(f));

    private static HashSet<string> HolesOf(string text) => [.. Hole().Matches(text).Select(m => m.Value)];

    [GeneratedRegex("""(?:\bL\[|\blocalizer\[|Display\(Name = |ErrorMessage = )"(?<text>(?:[^"\\]|\\.)+)["]""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Key();

    [GeneratedRegex("""(?:(?:DomainError|DomainException|DuplicateException|JobSentence|new)\(\s*|Require\([^"]+|const string [A-Za-z]+ = )"(?<code>[A-Z][A-Za-z]+\.[A-Z][A-Za-z0-9]+)"|: DomainException\("(?<code>[^"]+)"\)""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\{[A-Za-z0-9]+", RegexOptions.None, 5000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"[一-鿿]", RegexOptions.None, 5000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"[\\/](?:bin|obj|node_modules)[\\/]", RegexOptions.None, 5000)]
    private static partial Regex Built();
}
