using JdPartnership.Web.Health;
using JdPartnership.Web.Startup;

LoggingSetup.StartLogging();
var builder = WebApplication.CreateBuilder(ContentRoot.Options(args));

builder
    .AddPortalLogging(isCommand: false)
    .AddStrictContainer()
    .AddPortalOptions()
    .AddDatabase()
    .AddAccounts()
    .AddPermissions()
    .AddPortalCookies()
    .AddSignInLimit()
    .AddTwoLanguages()
    .AddPages()
    .AddValidators()
    .AddMapping()
    .AddHealth();

var app = builder.Build();

app.UseKnownProxies();
app.UsePortalSecurityHeaders();
app.UseNoStore();
app.UseRequestLog();
app.UseErrorPages();
app.UseCrossSiteGuard();
app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UseRequestLocalization();
app.UseAuthorization();

app.UseLabelsInValidation();
app.LogMappingLicence();

app.MapAssets();
app.MapHealth();
app.MapControllers().WithStaticAssets();

await app.RunAsync();
