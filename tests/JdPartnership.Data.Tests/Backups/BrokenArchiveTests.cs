using System.IO.Compression;
using System.Text.Json.Nodes;
using JdPartnership.Data.Backups;

namespace JdPartnership.Data.Tests.Backups;

/// <summary>Archives that were damaged, or never were a backup.</summary>
public sealed class BrokenArchiveTests
{
    [Theory]
    [InlineData("text", BackupProblem.NotABackup)]
    [InlineData("zip", BackupProblem.NotABackup)]
    [InlineData("truncated", BackupProblem.NotABackup)]
    [InlineData("flipped", BackupProblem.Damaged)]
    [InlineData("missing entry", BackupProblem.Damaged)]
    [InlineData("foreign entry", BackupProblem.Damaged)]
    [InlineData("outside", BackupProblem.Damaged)]
    [InlineData("newer", BackupProblem.FromNewerVersion)]
    [InlineData("other counts", BackupProblem.Damaged)]
    public async Task BrokenOrForeignArchive_ChangesNothing(string defect, BackupProblem expected)
    {
        using var bench = await BackupBench.CreateAsync();
        await bench.BackUpAsync();
        await bench.OccupyAsync();
        var before = bench.OtherPlace();
        await SpoilAsync(bench.Archive, defect);

        await BackupBench.RefusedAsync(expected, () => bench.RestoreAsync(force: true));
        Assert.Equal(before, bench.OtherPlace());
    }

    private static async Task SpoilAsync(string archive, string defect)
    {
        var bytes = await File.ReadAllBytesAsync(archive);
        switch (defect)
        {
            case "text":
                await File.WriteAllTextAsync(archive, "not a backup");
                break;
            case "zip":
                File.Delete(archive);
                await using (var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Create))
                {
                    zip.CreateEntry("a.txt");
                }

                break;
            case "truncated":
                await File.WriteAllBytesAsync(archive, bytes[..(bytes.Length / 2)]);
                break;
            case "flipped":
                bytes[bytes.AsSpan().IndexOf("年报"u8)] ^= 1;
                await File.WriteAllBytesAsync(archive, bytes);
                break;
            case "missing entry":
                await ChangeAsync(archive, zip => zip.Entries.First(e => e.FullName.StartsWith("files/", StringComparison.Ordinal)).Delete());
                break;
            case "foreign entry":
                await ChangeAsync(archive, zip => zip.CreateEntry("files/stranger"));
                break;
            case "outside":
                await ChangeManifestAsync(archive, manifest =>
                {
                    var entry = manifest["Entries"]!.AsArray().First(e => e!["Name"]!.GetValue<string>().StartsWith("files/", StringComparison.Ordinal))!;
                    entry["Name"] = "files/../../outside";
                });
                break;
            case "newer":
                await ChangeManifestAsync(archive, manifest => manifest["Migrations"]!.AsArray().Add("29991231000000_Future"));
                break;
            case "other counts":
                await ChangeManifestAsync(archive, manifest => manifest["Rows"]!["Colleges"] = 99);
                break;
        }
    }

    private static async Task ChangeManifestAsync(string archive, Action<JsonNode> change)
    {
        await using var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Update);
        JsonNode manifest;
        await using (var source = await zip.GetEntry(BackupManifest.EntryName)!.OpenAsync())
        {
            manifest = (await JsonNode.ParseAsync(source))!;
        }

        change(manifest);
        zip.GetEntry(BackupManifest.EntryName)!.Delete();
        await using var target = new StreamWriter(await zip.CreateEntry(BackupManifest.EntryName).OpenAsync());
        await target.WriteAsync(manifest.ToJsonString());
    }

    private static async Task ChangeAsync(string archive, Action<ZipArchive> change)
    {
        await using var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Update);
        change(zip);
    }
}
