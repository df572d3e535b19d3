using System.Globalization;
using System.Security.Cryptography;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>A real process, killed as by <c>kill -9</c> at a random moment of an import: while the file is sent, read and staged, or applied.</summary>
public sealed class KilledWhileImportingTests
{
    private static readonly int Kills = LongRun.Count(usual: 3, promised: 50);

    /// <summary>Longest wait, in milliseconds, after the import came to the moment: about as long as what it then does takes.</summary>
    private static readonly Dictionary<KillMoment, int> Longest = new() { [KillMoment.Sending] = 400, [KillMoment.Reading] = 2_500, [KillMoment.Applying] = 600 };

    [Fact]
    public async Task KilledAtAnyMoment_NoBatchIsHalf_NobodyIsTwice_AndEveryImportComesToItsEnd()
    {
        using var folder = new TemporaryFolder();
        var database = new KilledDatabase(folder.File("portal.db"));
        await PortalTemplate.CopyToAsync(database.File);
        List<KilledImport> imports = [];
        List<string> found = [];
        for (var round = 0; round < Kills; round++)
        {
            imports.Add(await database.NewImportAsync(round));
            await ImportUntilKilledAsync(database, imports[^1], (KillMoment)(round % Longest.Count));
            await database.VerifyAsync(imports);
            found.Add((await database.FindAsync(imports[^1]))?.State.ToString() ?? "not kept");
        }

        await FinishAsync(database, imports);
        await database.VerifyAsync(imports);
        // By the rows, not by the answers: who is killed between commit and answer has taken over and said nothing.
        await Assert.AllAsync(imports, async import => Assert.Equal(UploadState.Applied, (await database.FindAsync(import))!.State));
        LongRun.Report(string.Create(
            CultureInfo.InvariantCulture,
            $"kill -9 while importing {KilledImport.Rows} rows: {Kills} kills ({Counts(found)}); 0 half batches, 0 persons twice, 0 lost answers, every import finished afterwards"));
    }

    private static async Task ImportUntilKilledAsync(KilledDatabase database, KilledImport import, KillMoment moment)
    {
        await using var node = await PortalNode.StartAsync(database.File, PortalNode.FreePorts(1)[0]);
        using var browser = node.Browser();
        await browser.SignInAsync(TestAccounts.LiaisonOfWhzy);
        var importing = import.RunAsync(browser);
        await import.ReachesAsync(moment);
        await Task.Delay(RandomNumberGenerator.GetInt32(Longest[moment]));
        await node.KillAsync();
        await importing;
    }

    /// <summary>The portal is started once more: what was being read goes on by itself, what was never kept is sent again, and nothing is taken twice.</summary>
    private static async Task FinishAsync(KilledDatabase database, IReadOnlyList<KilledImport> imports)
    {
        await using var node = await PortalNode.StartAsync(database.File, PortalNode.FreePorts(1)[0]);
        using var browser = node.Browser();
        await browser.SignInAsync(TestAccounts.LiaisonOfWhzy);
        foreach (var import in imports)
        {
            var before = await database.FindAsync(import);
            await import.SendAsync(browser);
            Assert.True(before is null || before.Id == (await database.FindAsync(import))!.Id, "The same form became another upload.");
            if ((await import.UntilReadAsync(browser)).State != UploadState.Applied)
            {
                await import.TakeOverAsync(browser);
            }
        }
    }

    private static string Counts(IEnumerable<string> states) =>
        string.Join(", ", states.CountBy(state => state).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Value} {c.Key}"));
}
