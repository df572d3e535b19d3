using System.Diagnostics;
using System.Globalization;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Docx;
using JdPartnership.Documents.Reports.Pdf;
using JdPartnership.Documents.Tests.Samples;

namespace JdPartnership.Benchmarks.Documents;

/// <summary>P5: all editions with page numbers and PDF, against two LibreOffice profiles that only convert the same files in parallel.</summary>
internal static class PdfBenchmark
{
    public const int DemoEditions = 126;

    private const int Profiles = 2;
    private const int Runs = 5;

    public static async Task RunAsync(int editions)
    {
        IReadOnlyList<ReportContent> contents =
            [.. Enumerable.Range(1, editions).Select(number => SampleReport.Create(string.Create(CultureInfo.InvariantCulture, $"第{number}合作职业技术学院"), "草稿"))];
        using var paginator = new OfficePaginator(new() { Parallelism = Profiles }, new DocxRenderer());
        if (paginator.Unavailable is { } missing)
        {
            throw new InvalidOperationException(missing);
        }

        var folder = Directory.CreateTempSubdirectory("jdpartnership-floor-").FullName;
        try
        {
            await WriteFloorAsync(folder, contents);
            Task Ours() => PaginateAsync(paginator, contents);
            Task Floor() => Task.WhenAll(Enumerable.Range(0, Profiles).Select(profile => ConvertAsync(folder, profile)));

            // The first call makes the profiles.
            await PaginateAsync(paginator, [.. contents.Take(Profiles)]);
            await Floor();
            var (ours, floor) = await Stopwatches.CompareAsync(Runs, Ours, Floor);
            Console.WriteLine(FormattableString.Invariant(
                $"P5 PDF of {editions} editions: {ours.Median / editions:0} ms each, floor {floor.Median / editions:0} ms each, ratio {ours.Median / floor.Median:0.00} (target ≤ 1.1) [runs {ours.Fastest / editions:0}–{ours.Slowest / editions:0}, floor {floor.Fastest / editions:0}–{floor.Slowest / editions:0}]"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task PaginateAsync(OfficePaginator paginator, IReadOnlyList<ReportContent> contents)
    {
        await foreach (var report in paginator.PaginateAsync(contents, CancellationToken.None))
        {
            GC.KeepAlive(report);
        }
    }

    private static async Task WriteFloorAsync(string folder, IReadOnlyList<ReportContent> contents)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "fonts.conf"), FontAliasFile.Xml);
        for (var i = 0; i < contents.Count; i++)
        {
            var part = Directory.CreateDirectory(Path.Combine(folder, (i % Profiles).ToString(CultureInfo.InvariantCulture))).FullName;
            await File.WriteAllBytesAsync(Path.Combine(part, string.Create(CultureInfo.InvariantCulture, $"{i}.docx")), DocxRenderer.RenderForLayout(contents[i]));
        }
    }

    /// <summary>One profile converts its half in one call, started exactly as ours is.</summary>
    private static async Task ConvertAsync(string folder, int profile)
    {
        var part = Path.Combine(folder, profile.ToString(CultureInfo.InvariantCulture));
        if (!Directory.Exists(part))
        {
            return;
        }

        string[] arguments =
        [
            "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile" + profile.ToString(CultureInfo.InvariantCulture))).AbsoluteUri,
            "--headless", "--invisible", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "pdf:writer_pdf_Export", "--outdir", part, .. Directory.GetFiles(part, "*.docx").Order(StringComparer.Ordinal),
        ];
        var start = new ProcessStartInfo("soffice", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(folder, "fonts.conf");
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["SAL_USE_VCLPLUGIN"] = "svp";
        using var process = Process.Start(start)!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
    }
}
