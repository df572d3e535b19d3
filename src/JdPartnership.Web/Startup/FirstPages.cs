using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Data;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace JdPartnership.Web.Startup;

/// <summary>Does beside the checks of a start, on a core that would idle, what the first visitor would otherwise wait for.</summary>
internal static class FirstPages
{
    /// <summary>Finds every action and every compiled view, and plans the maps between forms and commands.</summary>
    public static void PrepareEndpoints(this WebApplication app)
    {
        foreach (var source in ((IEndpointRouteBuilder)app).DataSources)
        {
            _ = source.Endpoints;
        }

        app.Services.GetRequiredService<ICompositeViewEngine>().GetView(executingFilePath: null, "/Views/Colleges/Index.cshtml", isMainPage: true);
        _ = app.Services.GetRequiredService<AutoMapper.IConfigurationProvider>();
    }

    /// <summary>Asks once for the first list as soon as there is a model: the ways through EF are compiled then, whoever asks later.</summary>
    public static Task PrepareQueriesAsync(this WebApplication app) => Task.Run(async () =>
    {
        await app.Services.GetRequiredService<EarlyModel>().Ready;
        await app.Services.GetRequiredService<EnterpriseScope>().RunAsync("start", provider =>
            provider.GetRequiredService<CollegeCatalogue>().ListAsync(new CollegeFilter(), new PageRequest(null, null), CancellationToken.None));
    });
}
