namespace JdPartnership.Documents.Tests.Pdf;

/// <summary>A script in the place of soffice that misbehaves in one way.</summary>
internal sealed class FakeConverter : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jdpartnership-fake-").FullName;

    public FakeConverter(string script)
    {
        Assert.False(OperatingSystem.IsWindows(), "The fake converter is a shell script.");
        File.WriteAllText(Path, "#!/bin/sh\n" + script + "\n");
#pragma warning disable CA1416 // Asserted above.
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
#pragma warning restore CA1416
    }

    public string Path => System.IO.Path.Combine(_folder, "soffice");

    /// <summary>The process id the script wrote down.</summary>
    public async Task<string> PidAsync()
    {
        var file = System.IO.Path.Combine(_folder, "pid");
        for (var attempt = 0; attempt < 200; attempt++)
        {
            if (File.Exists(file) && (await File.ReadAllTextAsync(file)).Trim() is { Length: > 0 } pid)
            {
                return pid;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The fake converter did not start.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
