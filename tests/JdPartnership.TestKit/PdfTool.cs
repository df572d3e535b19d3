using System.Diagnostics;
using System.Globalization;

namespace JdPartnership.TestKit;

/// <summary>Reads a PDF with poppler, as any other program would.</summary>
public static class PdfTool
{
    public static async Task<string> TextAsync(byte[] pdf, int? page = null)
    {
        var number = page?.ToString(CultureInfo.InvariantCulture);
        string[] arguments = number is null ? ["-layout", "-", "-"] : ["-layout", "-f", number, "-l", number, "-", "-"];
        var start = new ProcessStartInfo("pdftotext", arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(pdf);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await text : throw new InvalidOperationException($"pdftotext ended with {process.ExitCode}.");
    }
}
