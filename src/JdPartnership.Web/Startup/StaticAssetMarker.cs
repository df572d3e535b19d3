namespace JdPartnership.Web.Startup;

/// <summary>Marks the endpoints of static files, which are neither logged one by one nor kept out of caches.</summary>
internal sealed class StaticAssetMarker
{
    public static StaticAssetMarker Instance { get; } = new();
}
