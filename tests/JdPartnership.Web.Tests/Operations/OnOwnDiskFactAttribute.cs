using System.Diagnostics;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>Skips itself, with the reason, where the test may not mount a disk of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnOwnDiskFactAttribute : FactAttribute
{
    private static readonly bool MayMount = TryMount();

    public override string? Skip { get; set; } = MayMount ? null : "Needs the right to mount a tmpfs (run as root).";

    private static bool TryMount()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return false;
        }

        var folder = Directory.CreateTempSubdirectory("jdp-mount-").FullName;
        try
        {
            var mounted = Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder);
            return mounted && Run("umount", folder);
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true });
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }
}
