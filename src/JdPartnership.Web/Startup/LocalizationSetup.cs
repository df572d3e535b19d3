using System.Globalization;
using FluentValidation;
using JdPartnership.Web.Localization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Startup;

internal static class LocalizationSetup
{
    public static WebApplicationBuilder AddTwoLanguages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IStringLocalizer, PortalLocalizer>();
        builder.Services.AddSingleton<IStringLocalizerFactory, PortalLocalizerFactory>();
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            List<CultureInfo> cultures = [.. Languages.All.Select(CultureInfo.GetCultureInfo)];
            options.DefaultRequestCulture = new RequestCulture(Languages.Chinese);
            options.SupportedCultures = cultures;
            options.SupportedUICultures = cultures;
            options.RequestCultureProviders =
            [
                new CookieRequestCultureProvider { CookieName = CookieNames.For(builder.Configuration.Portal()).Language },
                new ProfileCultureProvider(),
            ];
        });
        ValidatorOptions.Global.LanguageManager = new LocalizedValidation();
        return builder;
    }
}
