using System.Diagnostics;
using System.Globalization;

namespace JdPartnership.Documents.Tests.Pdf;

/// <summary>Reads a PDF with poppler, as any other program would.</summary>
internal static class PdfTool
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
        Assert.Equal(0, process.ExitCode);
        return await text;
    }
}
