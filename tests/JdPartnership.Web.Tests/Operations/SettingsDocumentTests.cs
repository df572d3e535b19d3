using System.Globalization;
using System.Reflection;
using JdPartnership.Documents.Reports.Pdf;
using JdPartnership.TestKit;
using JdPartnership.Web.Startup;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>docs/ops/running.md lists every setting of the option classes with its default, and none that is not there.</summary>
public sealed class SettingsDocumentTests
{
    private static readonly (string Section, Type Type)[] Options =
    [
        ("", typeof(PortalOptions)),
        .. typeof(PortalOptions).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(PortalOptions).Namespace && t.GetField("Section") is { IsLiteral: true })
            .Select(t => ((string)t.GetField("Section")!.GetRawConstantValue()! + ":", t)),
        ("Converter:", typeof(ConverterOptions)),
    ];

    [Fact]
    public void Table_ListsEverySettingWithItsDefault()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs/ops/running.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[1].Trim('`'), cells => cells[2].Trim('`'), StringComparer.Ordinal);
        var settings = Options.SelectMany(o => Settings(o.Section, o.Type)).ToDictionary(s => s.Key, s => s.Default, StringComparer.Ordinal);

        Assert.All(settings, setting => Assert.True(rows.TryGetValue(setting.Key, out var said) && said == setting.Value, $"{setting.Key} with default {setting.Value} is not in the table"));
        Assert.Empty(rows.Keys.Where(key => Options.Any(o => o.Section.Length > 0 && key.StartsWith(o.Section, StringComparison.Ordinal))).Except(settings.Keys, StringComparer.Ordinal));
    }

    private static IEnumerable<(string Key, string Default)> Settings(string section, Type type)
    {
        var defaults = Activator.CreateInstance(type);
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanWrite)
            .Select(p => ($"{section}{p.Name}", p.Name == nameof(ConverterOptions.Parallelism) ? "processors" : Text(p.GetValue(defaults))));
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string text => text,
        System.Collections.IEnumerable => "",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
