using System.Diagnostics;
using JdPartnership.TestKit;
using JdPartnership.TestKit.SqlServer.Judging;
using JdPartnership.Web.Jobs;
using JdPartnership.Web.Startup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;

namespace JdPartnership.Web.Tests.SqlServer;

/// <summary>The scheduler's side of SQL Server: its tables, and that its nodes share them.</summary>
public sealed class SchedulerSchemaTests
{
    private static readonly DatabaseOptions Server = new(DatabaseOptions.SqlServer, "Server=nowhere.invalid;Database=Portal");

    [Fact]
    public void Tables_AreTakenBySqlServer()
    {
        using var model = new SqlServerModel(QuartzSchema.ServerScript);

        Assert.Empty(model.Judge());
        var objects = model.Describe();
        foreach (var table in new[] { "JOB_DETAILS", "TRIGGERS", "FIRED_TRIGGERS", "SCHEDULER_STATE", "LOCKS" })
        {
            Assert.Contains(objects, o => o.StartsWith($"Table dbo.QRTZ_{table}:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task CommittedScript_WritesMigrationsAndSchedulerTables_WithoutAServer()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "eng", "sqlserver-script.sh"), [folder.File("upgrade.sql")]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PORTAL_DLL"] = Path.Combine(AppContext.BaseDirectory, "JdPartnership.Web.dll");
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);

        var script = await File.ReadAllTextAsync(folder.File("upgrade.sql"));
        Assert.StartsWith(SqlServerSchema.Idempotent, script, StringComparison.Ordinal);
        // Applied twice it is still T-SQL, batch by batch; every definition asks first whether it is needed.
        Assert.NotEmpty(TSqlText.Parse(script + script).Batches);
        Assert.Contains("IF OBJECT_ID(N'QRTZ_TRIGGERS', N'U') IS NULL", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnSqlServer_NodesAreACluster_AndCreateNoTables()
    {
        await using var provider = Configure(Server);

        Assert.True(provider.GetRequiredService<IOptions<ClusteringOptions>>().Value.Enabled);
        Assert.Equal(SchemaProvisioning.Validate, provider.GetRequiredService<IOptions<AdoJobStoreOptions>>().Value.SchemaProvisioning);
    }

    [Fact]
    public async Task OnSqlite_EachNamedNodeKeepsAScheduleOfItsOwn()
    {
        var file = new DatabaseOptions(DatabaseOptions.Sqlite, "Data Source=portal.db");
        await using var provider = Configure(file);

        Assert.False(provider.GetRequiredService<IOptions<ClusteringOptions>>().Value.Enabled);
        Assert.NotEqual(new JobNode("a", IsNamed: true).SchedulerName(file), new JobNode("b", IsNamed: true).SchedulerName(file));
        Assert.Equal(new JobNode("a", IsNamed: true).SchedulerName(Server), new JobNode("b", IsNamed: true).SchedulerName(Server));
    }

    private static ServiceProvider Configure(DatabaseOptions database)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddQuartz(quartz => quartz.UsePersistentStore(store => QuartzStore.Configure(store, database)));
        return services.BuildServiceProvider();
    }
}
