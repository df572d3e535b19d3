using System.Text.Encodings.Web;
using System.Text.Unicode;
using FluentValidation;
using FluentValidation.AspNetCore;
using JdPartnership.Web.Controllers;
using JdPartnership.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace JdPartnership.Web.Startup;

internal static class MvcSetup
{
    public static WebApplicationBuilder AddPages(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddControllersWithViews(options =>
            {
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                options.Filters.Add<ValidationFilter>();
                options.Filters.Add<NotFoundFilter>();
                // Whether a field is required is said by its validator, once, in both languages.
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddDataAnnotationsLocalization();
        builder.Services.AddSingleton<IConfigureOptions<MvcOptions>, LocalizeBinding>();
        builder.Services.AddSingleton<IValidationAttributeAdapterProvider, RequiredMessage>();
        builder.Services.AddRouting(options =>
        {
            options.LowercaseUrls = true;
            options.LowercaseQueryStrings = false;
            options.SetParameterPolicy<RegexInlineRouteConstraint>("regex"); // The slim host comes without it.
        });
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddProblemDetails();
        return builder;
    }

    public static WebApplicationBuilder AddValidators(this WebApplicationBuilder builder)
    {
        // The library's own search asks every type of the assembly for all its interfaces.
        foreach (var type in typeof(MvcSetup).Assembly.GetTypes())
        {
            if (type is { IsAbstract: false, BaseType: { IsGenericType: true } basis } && basis.GetGenericTypeDefinition() == typeof(AbstractValidator<>))
            {
                builder.Services.AddScoped(typeof(IValidator<>).MakeGenericType(basis.GetGenericArguments()), type);
            }
        }

        builder.Services.AddFluentValidationClientsideAdapters();
        return builder;
    }

    /// <summary>Names of properties in messages are those of their labels.</summary>
    public static void UseLabelsInValidation(this WebApplication app)
    {
        var localizer = app.Services.GetRequiredService<IStringLocalizer>();
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => PropertyLabels.Of(member) is { } label ? localizer[label].Value : null;
    }

    private sealed class LocalizeBinding(IStringLocalizer localizer) : IConfigureOptions<MvcOptions>
    {
        public void Configure(MvcOptions options) => BindingMessages.Localize(options.ModelBindingMessageProvider, localizer);
    }
}
