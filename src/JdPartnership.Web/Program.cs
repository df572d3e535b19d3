using JdPartnership.Web.Commands;
using JdPartnership.Web.Health;
using JdPartnership.Web.Jobs;
using JdPartnership.Web.PersonalData;
using JdPartnership.Web.Startup;

LoggingSetup.StartLogging();
try
{
    var isCommand = PortalCommands.AreAsked(args);
    var builder = WebApplication.CreateSlimBuilder(ContentRoot.Options(isCommand ? [] : args));

    builder
        .AddSecretFiles()
        .AddDatabase()
        .AddPortalLogging(isCommand)
        .AddTelemetry()
        .AddStrictContainer()
        .AddPortalOptions()
        .AddKeyRing()
        .AddPersonalDataKeys()
        .AddAccounts()
        .AddPermissions()
        .AddPortalCookies()
        .AddSignInLimit()
        .AddTwoLanguages()
        .AddPages()
        .AddValidators()
        .AddMapping()
        .AddCollegePages()
        .AddRosterPages()
        .AddRosterUploadPages()
        .AddPrivacyPages()
        .AddStipendPages()
        .AddReporting()
        .AddJobs(isCommand)
        .AddBackup()
        .AddHealth();

    if (isCommand)
    {
        return await PortalCommands.RunAsync(args, builder.Build);
    }

    var app = builder.Build();

    app.RequireValidSettings();
    app.RequireWritableFolders();
    app.RequireDatabaseFile();
    await app.RequireStoredStateAsync();

    app.UseDraining();
    app.UseKnownProxies();
    app.UsePortalSecurityHeaders();
    app.UseNoStore();
    app.UseRequestLog();
    app.UseErrorPages();
    app.UseCrossSiteGuard();
    app.UseRouting();
    app.UseReadRoutes();
    app.UseAuthentication();
    app.UseRateLimiter();
    app.UseRequestLocalization();
    app.UseAuthorization();

    app.UseLabelsInValidation();

    app.MapAssets();
    app.MapHealth();
    app.MapControllers().WithStaticAssets();
    app.PrepareEndpoints();

    var queries = app.PrepareQueriesAsync();
    await app.StartAsync();
    await queries;
    app.AllowScheduling();
    app.LogMappingLicence();
    await app.WaitForShutdownAsync();
    await app.DisposeAsync(); // What was measured last is sent by it.
    return Environment.ExitCode;
}
catch (Exception exception) when (StartFailure.Explain(exception) is { } reason)
{
    await Console.Error.WriteLineAsync(reason.ReplaceLineEndings(" "));
    return 1;
}
