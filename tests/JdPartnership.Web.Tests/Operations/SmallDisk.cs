using System.Diagnostics;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>A disk of two megabytes, in memory.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    public static async Task<SmallDisk> MountAsync(string folder, string options = "rw")
    {
        Directory.CreateDirectory(folder);
        return await RunAsync("mount", "-t", "tmpfs", "-o", $"size=2m,{options}", "tmpfs", folder) == 0
            ? new SmallDisk(folder)
            : throw new InvalidOperationException("mount failed");
    }

    public void Fill()
    {
        try
        {
            using var stream = File.Create(Path.Combine(_folder, "filler"), bufferSize: 1);
            for (var written = 0; written < 4 * 1024; written++)
            {
                stream.Write(new byte[1024]);
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public async ValueTask DisposeAsync() => await RunAsync("umount", _folder);

    /// <returns>The exit code; -1 when there is no such program.</returns>
    internal static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true });
        if (process is null)
        {
            return -1;
        }

        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
