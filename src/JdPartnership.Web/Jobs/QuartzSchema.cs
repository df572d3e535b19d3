using System.Text.RegularExpressions;
using JdPartnership.Web.Startup;
using Quartz;

namespace JdPartnership.Web.Jobs;

/// <summary>Creates the scheduler's tables where they are missing; part of <c>migrate</c>.</summary>
internal static partial class QuartzSchema
{
    private const string ServerResource = "Quartz.Impl.AdoJobStore.Schema.create_sqlServer.sql";
    private const string Prefix = "QRTZ_";

    /// <summary>What <see cref="CreateAsync"/> runs on SQL Server, for an operator who applies reviewed scripts; may be applied twice.</summary>
    public static string ServerScript { get; } = ReadServerScript();

    public static async Task CreateAsync(DatabaseOptions database, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddQuartz(quartz => quartz.UsePersistentStore(store =>
        {
            QuartzStore.Configure(store, database);
            store.ProvisionSchema();
        }));
        await using var provider = services.BuildServiceProvider();
        var scheduler = await provider.GetRequiredService<ISchedulerFactory>().GetScheduler(cancellationToken);
        await scheduler.Start(cancellationToken);
        await scheduler.Shutdown(waitForJobsToComplete: false, cancellationToken);
    }

    private static string ReadServerScript()
    {
        using var stream = typeof(IScheduler).Assembly.GetManifestResourceStream(ServerResource)
            ?? throw new InvalidOperationException($"This version of Quartz carries no {ServerResource}.");
        using var reader = new StreamReader(stream);
        var script = reader.ReadToEnd().Replace("{0}", Prefix, StringComparison.Ordinal).Replace("{1}", Prefix, StringComparison.Ordinal);
        return Separator().Replace(script, "GO") + Environment.NewLine + "GO" + Environment.NewLine;
    }

    [GeneratedRegex("^--;;\\s*?$", RegexOptions.Multiline, 1000)]
    private static partial Regex Separator();
}
