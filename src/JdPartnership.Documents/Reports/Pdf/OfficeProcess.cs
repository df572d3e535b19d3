using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using JdPartnership.Core.Reports;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>One call of LibreOffice that converts several documents, and ends with all its children whatever happens.</summary>
internal sealed class OfficeProcess(ConverterOptions options, ConverterWorkspace workspace)
{
    /// <summary>Converts <c>0.docx</c>, <c>1.docx</c> … of a folder; yields each number as soon as its PDF is complete.</summary>
    /// <exception cref="PaginationException">The converter is missing, failed, or took too long for a document.</exception>
    public async IAsyncEnumerable<int> ConvertAsync(string folder, int count, int slot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var process = Start(folder, count, slot);
        try
        {
            var errors = ReadErrorsAsync(process, cancellationToken);
            var started = 0;
            while (await NextLineAsync(process, cancellationToken) is { } line)
            {
                // The line comes before a conversion: the one before is finished then.
                if (line.StartsWith("convert ", StringComparison.Ordinal) && ++started > 1)
                {
                    yield return Complete(folder, started - 2, string.Empty);
                }
            }

            await process.WaitForExitAsync(cancellationToken);
            var complaint = await errors;
            for (var number = Math.Max(0, started - 1); number < count; number++)
            {
                yield return Complete(folder, number, complaint);
            }
        }
        finally
        {
            Kill(process);
        }
    }

    public static string Pdf(string folder, int number) => Path.Combine(folder, Name(number, "pdf"));

    public static string Docx(string folder, int number) => Path.Combine(folder, Name(number, "docx"));

    private static string Name(int number, string extension) => string.Create(CultureInfo.InvariantCulture, $"{number}.{extension}");

    private static int Complete(string folder, int number, string complaint) => File.Exists(Pdf(folder, number))
        ? number
        : throw new PaginationException($"LibreOffice 未能排版第 {number + 1} 个文档。{complaint}");

    private Process Start(string folder, int count, int slot)
    {
        var program = Program();
        var start = new ProcessStartInfo(program[0])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        string[] arguments =
        [
            $"-env:UserInstallation={workspace.Profile(slot).AbsoluteUri}", "--headless", "--invisible", "--norestore", "--nolockcheck", "--nodefault",
            "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, .. Enumerable.Range(0, count).Select(number => Name(number, "docx")),
        ];
        foreach (var argument in program.Skip(1).Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        // Fonts by alias; neither time zone nor language of the machine may show in the file.
        start.Environment["FONTCONFIG_FILE"] = workspace.FontAliases;
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["SAL_USE_VCLPLUGIN"] = "svp";
        try
        {
            var process = Process.Start(start) ?? throw new PaginationException("LibreOffice 未能启动。");
            process.StandardInput.Close();
            return process;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new PaginationException(ConverterInstallation.Missing(options.Path) ?? "LibreOffice 未能启动。", exception);
        }
    }

    // A shell may lower the limit of itself; exec then keeps the process id, so that killing it kills LibreOffice.
    private string[] Program()
    {
        var soffice = ConverterInstallation.Find(options.Path) ?? options.Path;
        return options.MemoryMegabytes > 0 && OperatingSystem.IsLinux()
            ? ["/bin/sh", "-c", string.Create(CultureInfo.InvariantCulture, $"ulimit -v {options.MemoryMegabytes * 1024L} && exec \"$0\" \"$@\""), soffice]
            : [soffice];
    }

    private async Task<string?> NextLineAsync(Process process, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.DocumentTimeout);
        try
        {
            return await process.StandardOutput.ReadLineAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PaginationException(string.Create(
                CultureInfo.InvariantCulture, $"LibreOffice 排版一个文档超过 {options.DocumentTimeout.TotalSeconds:0} 秒，已终止。"));
        }
    }

    /// <summary>The last line LibreOffice complained with: the operator's hint.</summary>
    private static async Task<string> ReadErrorsAsync(Process process, CancellationToken cancellationToken)
    {
        var last = string.Empty;
        while (await process.StandardError.ReadLineAsync(cancellationToken) is { } line)
        {
            last = line.Contains("javaldx", StringComparison.Ordinal) || line.Length == 0 ? last : line;
        }

        return last;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
