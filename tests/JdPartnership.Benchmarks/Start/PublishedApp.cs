using System.Diagnostics;
using JdPartnership.TestKit;

namespace JdPartnership.Benchmarks.Start;

/// <summary>A program published ahead-of-time compiled, as it is for production.</summary>
internal sealed class PublishedApp(string folder, string assembly)
{
    public Dictionary<string, string> Environment { get; } = [];

    public string Path { get; } = System.IO.Path.Combine(folder, assembly);

    public static async Task<PublishedApp> PublishAsync(string project, string assembly, string folder)
    {
        await RunAsync("dotnet", Repository.Root, [], [
            "publish", project, "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-p:PublishReadyToRun=true",
            "-p:NuGetLockFilePath=obj/published.lock.json", "-p:RestoreLockedMode=false", "-o", folder, "-v", "quiet", "-nologo",
        ]);
        return new PublishedApp(folder, assembly);
    }

    public Task CommandAsync(params string[] arguments) => RunAsync("dotnet", folder, Environment, [assembly, .. arguments]);

    public Process Start(string address)
    {
        var start = Describe("dotnet", folder, Environment, [assembly, "--urls", address]);
        return Process.Start(start)!;
    }

    private static async Task RunAsync(string program, string folder, Dictionary<string, string> environment, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(Describe(program, folder, environment, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', arguments)}: {await output}{await errors}");
        }
    }

    private static ProcessStartInfo Describe(string program, string folder, Dictionary<string, string> environment, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        return start;
    }
}
