using System.Globalization;
using CsCheck;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit;
using Xunit.Sdk;

namespace JdPartnership.Data.Tests.Rosters.Interleavings;

/// <summary>
/// Files sent, read, mapped, applied, undone, cancelled, and the roster handed to and fro, in any order and at the same moment: the roster
/// is what its applied files say, each of them once, and nothing is ever half.
/// </summary>
public sealed class UploadInterleavingTests
{
    private static readonly Gen<Deed> AnyDeed = Gen.Frequency(
        (5, Deed.Upload),
        (5, Deed.Read),
        (2, Deed.ReadAndDie),
        (3, Deed.ReadAround),
        (1, Deed.Map),
        (6, Deed.Apply),
        (2, Deed.Undo),
        (1, Deed.Cancel),
        (1, Deed.ReadAgain),
        (3, Deed.Submit),
        (1, Deed.Withdraw),
        (1, Deed.Return),
        (2, Deed.Approve));

    private static readonly Gen<Step> AnyStep = Gen.Select(AnyDeed, Gen.Int[0, SampleFiles.Count - 1], Gen.Int[0, 7], Gen.Bool, Gen.Bool, (deed, file, which, removes, all) => new Step(deed, file, which, removes, all));

    [Fact]
    public async Task AnyOrder_LeavesWhatTheAppliedFilesSay()
    {
        var histories = LongRun.Count(usual: 6, promised: 150);
        var steps = 0;
        await AnyStep.Array[10, 40].SampleAsync(async history => Interlocked.Add(ref steps, await RunAsync(history)), iter: histories, threads: 2, print: Print);
        Report("interleavings of uploads, one step after the other", histories, steps);
    }

    [Fact]
    public async Task AtTheSameMoment_LeavesWhatTheAppliedFilesSay()
    {
        var histories = LongRun.Count(usual: 4, promised: 100);
        var steps = 0;
        await AnyStep.Array[3].Array[4, 10].SampleAsync(async history => Interlocked.Add(ref steps, await RunTogetherAsync(history)), iter: histories, threads: 2, print: rounds => string.Join("\n", rounds.Select(Print)));
        Report("interleavings of uploads, three at the same moment", histories, steps);
    }

    [Fact]
    public async Task OneFileAnyNumberOfTimes_IsOnce()
    {
        var deeds = Gen.OneOf(Deed.Upload, Deed.Upload, Deed.Read, Deed.ReadAndDie, Deed.ReadAround, Deed.Apply, Deed.ReadAgain);
        var histories = Gen.Select(deeds, Gen.Int[0, 7], Gen.Bool, Gen.Bool, (deed, which, removes, all) => new Step(deed, 0, which, removes, all)).Array[2, 30];
        Step[] atLast = [.. Enumerable.Range(0, 8).Select(n => new Step(Deed.Read, 0, n, false, false)), .. Enumerable.Range(0, 8).Select(n => new Step(Deed.Apply, 0, n, false, false))];
        await histories.SampleAsync(
            async history =>
            {
                await using var world = await RosterWorld.CreateAsync();
                await RunAsync(world, [new Step(Deed.Upload, 0, 0, false, false), .. history, .. atLast, .. atLast]);
                var end = await world.LookAsync();
                Assert.Equal(end.Replayed(), end.Working);
                Assert.Equal((SampleFiles.RowsOf(end.Uploads[0].Sha256).Count, 1), (end.Working.Count, end.Uploads.Count(u => u.State == UploadState.Applied)));
            },
            iter: LongRun.Count(usual: 3, promised: 60),
            threads: 2,
            print: Print);
    }

    private static async Task<int> RunAsync(Step[] history)
    {
        await using var world = await RosterWorld.CreateAsync();
        return await RunAsync(world, history);
    }

    private static async Task<int> RunAsync(RosterWorld world, Step[] history)
    {
        var actor = new RosterActor(world, history);
        var before = await world.LookAsync();
        var done = 0;
        while (await actor.NextAsync() is { } step)
        {
            var after = await world.LookAsync();
            Verify(step, before, after, actor.HasApproved);
            Assert.True(
                after.Uploads.GroupBy(u => u.Sha256).All(same => same.Count(u => u.State is UploadState.Received or UploadState.Reading or UploadState.NeedsMapping or UploadState.Staged) <= 1),
                $"After {step} one file waits twice.");
            before = after;
            done++;
        }

        return done;
    }

    private static async Task<int> RunTogetherAsync(Step[][] rounds)
    {
        await using var world = await RosterWorld.CreateAsync();
        var before = await world.LookAsync();
        foreach (var round in rounds)
        {
            var actors = round.Select(step => new RosterActor(world, [step])).ToList();
            await Task.WhenAll(actors.Select(actor => Task.Run(actor.NextAsync)));
            var after = await world.LookAsync();
            Verify(round[0], before, after, actors.Exists(actor => actor.HasApproved));
            before = after;
        }

        return rounds.Sum(round => round.Length);
    }

    private static void Verify(Step step, RosterSnapshot before, RosterSnapshot after, bool hasApproved)
    {
        try
        {
            Assert.Equal(after.Replayed(), after.Working);
            Assert.All(after.Uploads, upload => Assert.True(upload.IsWhole, upload.ToString()));
            Assert.True(hasApproved || before.InForce.SequenceEqual(after.InForce, StringComparer.Ordinal), "What is in force changed without an approval.");
            if (after.State == RosterState.Approved)
            {
                Assert.Equal(after.Working, after.InForce);
            }
        }
        catch (XunitException exception)
        {
            throw new InvalidOperationException($"After {step}: {exception.Message}", exception);
        }
    }

    private static string Print(Step[] history) => string.Join("; ", history.Select(step => step.ToString()));

    private static void Report(string what, int histories, int steps) =>
        LongRun.Report(string.Create(CultureInfo.InvariantCulture, $"{what}: {histories} histories, {steps} steps, 0 inconsistent states"));
}
