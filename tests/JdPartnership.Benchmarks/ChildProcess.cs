using System.Diagnostics;
using System.Globalization;

namespace JdPartnership.Benchmarks;

/// <summary>This program once more: such a process is cold, and its memory is its own.</summary>
internal static class ChildProcess
{
    /// <returns>The numbers it prints.</returns>
    public static async Task<IReadOnlyList<double>> NumbersAsync(params string[] arguments) => await NumbersOfAsync(typeof(ChildProcess).Assembly.Location, arguments);

    /// <param name="assembly">Path of the program.</param>
    /// <inheritdoc cref="NumbersAsync"/>
    public static async Task<IReadOnlyList<double>> NumbersOfAsync(string assembly, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? [.. output.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
