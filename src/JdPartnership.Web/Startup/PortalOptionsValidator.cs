using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Startup;

internal sealed class PortalOptionsValidator(IHostEnvironment environment) : IValidateOptions<PortalOptions>
{
    public ValidateOptionsResult Validate(string? name, PortalOptions options)
    {
        if (!Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            return ValidateOptionsResult.Fail(
                $"PublicUrl 应为 http 或 https 地址，现为“{options.PublicUrl}”。 / PublicUrl must be an http or https address.");
        }

        if (environment.IsProduction() && !options.IsHttps && !options.AllowHttp)
        {
            return ValidateOptionsResult.Fail(
                $"生产环境不允许使用 http（PublicUrl={options.PublicUrl}）。请改用 https，或明确设置 AllowHttp=true。 / "
                + "Production does not run on http: set PublicUrl to https, or AllowHttp=true on purpose.");
        }

        return options.SignInsPerMinute > 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("SignInsPerMinute 应大于 0。 / SignInsPerMinute must be above 0.");
    }
}
