using JdPartnership.TestKit;

namespace JdPartnership.Benchmarks.Start;

/// <summary>P10: from the start of the process to the first list page of a signed-in person, against an empty Razor + EF + Identity app published alike.</summary>
internal static class StartBenchmark
{
    private const int Runs = 15;

    public static async Task RunAsync()
    {
        using var folder = new TemporaryFolder();
        var portal = await PublishedApp.PublishAsync("src/JdPartnership.Web", "JdPartnership.Web.dll", folder.File("portal"));
        var empty = await PublishedApp.PublishAsync("tests/JdPartnership.Benchmarks.EmptyPortal", "JdPartnership.Benchmarks.EmptyPortal.dll", folder.File("empty"));
        portal.Environment["ConnectionStrings__Portal"] = "Data Source=" + folder.File("portal.db");
        portal.Environment["ASPNETCORE_ENVIRONMENT"] = "Staging";
        empty.Environment["Database"] = "Data Source=" + folder.File("empty.db");
        await portal.CommandAsync("migrate");
        await portal.CommandAsync("demo", "load");
        await empty.CommandAsync("prepare");

        var visitor = await SignedInVisitor.OfPortalAsync(portal);
        var emptyVisitor = await SignedInVisitor.OfEmptyAsync(empty);
        await visitor.FirstPageAsync();
        await emptyVisitor.FirstPageAsync();
        var (ours, floor) = await Stopwatches.CompareAsync(Runs, visitor.FirstPageAsync, emptyVisitor.FirstPageAsync);
        Console.WriteLine(FormattableString.Invariant($"P10 start to first list page: {ours.Median:0} ms, floor {floor.Median:0} ms, ratio {ours.Median / floor.Median:0.00} (target ≤ 2.0)"));
    }
}
