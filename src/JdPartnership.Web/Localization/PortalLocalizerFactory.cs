using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>Gives MVC's own texts (display names) the same dictionary as the views.</summary>
public sealed class PortalLocalizerFactory(IStringLocalizer localizer) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => localizer;

    public IStringLocalizer Create(string baseName, string location) => localizer;
}
