using System.Diagnostics;
using System.IO.Compression;
using JdPartnership.Core.Jobs;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Jobs;

/// <summary>A real process, killed as by <c>kill -9</c> in the middle of the job of all editions, and started again.</summary>
public sealed class KilledPortalTests
{
    private const int Editions = 126;

    [Fact]
    public async Task KilledInTheMiddle_StartedAgain_EndsWithACompleteZip()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("portal.db");
        await PortalTemplate.CopyToAsync(file);
        var id = await StoredJobs.QueueEditionsAsync(file);

        using (var first = Start(file))
        using (new ProcessOutput(first))
        {
            await StoredJobs.UntilAsync(file, id, job => job.State == JobState.Running && job.Done > 0);
            first.Kill();
            await first.WaitForExitAsync();
        }

        Assert.Equal(JobState.Running, (await StoredJobs.ReadAsync(file, id)).State);
        using var second = Start(file);
        using var output = new ProcessOutput(second);
        try
        {
            await StoredJobs.UntilAsync(file, id, job => job.IsOver);
        }
        finally
        {
            second.Kill(entireProcessTree: true);
            await second.WaitForExitAsync();
        }

        var job = await StoredJobs.ReadAsync(file, id);
        Assert.Equal((JobState.Succeeded, 2), (job.State, job.Attempts));
        await using var zip = await ZipFile.OpenReadAsync(Path.Combine(Path.GetDirectoryName(file)!, "files", job.ResultFile!.StorageName));
        Assert.Equal(Editions * 3, zip.Entries.Select(e => e.FullName).Distinct(StringComparer.Ordinal).Count());
        Assert.All(zip.Entries, entry => Assert.True(entry.Length > 0, entry.FullName));
    }

    // Without a converter: what is killed is the work, not LibreOffice; three formats make it long enough to be hit.
    private static Process Start(string file)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "JdPartnership.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Test";
        start.Environment["ConnectionStrings__Portal"] = $"Data Source={file}";
        start.Environment["Converter__Path"] = "/nowhere/soffice";
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }
}
