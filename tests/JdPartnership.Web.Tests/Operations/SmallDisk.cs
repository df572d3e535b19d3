using System.Diagnostics;
using System.Globalization;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>A disk of a few megabytes, in memory.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly string _folder;
    private readonly int _megabytes;

    private SmallDisk(string folder, int megabytes) => (_folder, _megabytes) = (folder, megabytes);

    private string Filler => Path.Combine(_folder, "filler");

    public static async Task<SmallDisk> MountAsync(string folder, string options = "rw", int megabytes = 2)
    {
        Directory.CreateDirectory(folder);
        return await RunAsync("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m,{options}"), "tmpfs", folder) == 0
            ? new SmallDisk(folder, megabytes)
            : throw new InvalidOperationException("mount failed");
    }

    public void Fill()
    {
        try
        {
            using var stream = File.Create(Filler, bufferSize: 1);
            for (var written = 0; written < 2 * 1024 * _megabytes; written++)
            {
                stream.Write(new byte[1024]);
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    // Connections of a pool may still hold the database: gone from the tree at once, freed with the last of them.
    public async ValueTask DisposeAsync() => await RunAsync("umount", "--lazy", _folder);

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
