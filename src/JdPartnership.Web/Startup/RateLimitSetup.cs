using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Startup;

internal static class RateLimitSetup
{
    public const string SignIn = "sign-in";
    public const string Exports = "exports";
    public const string Reveals = "reveals";
    private const int RevealsPerMinute = 20;
    private const int ExportsAtOnce = 2;
    private const int ExportsWaiting = 6;

    /// <summary>Slows down guessing across many accounts; guessing at one account ends in its lockout.</summary>
    public static WebApplicationBuilder AddSignInLimit(this WebApplicationBuilder builder)
    {
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            // One person's impatience must not take the converter away from the others.
            options.AddPolicy(Exports, context => RateLimitPartition.GetConcurrencyLimiter(
                context.User.Identity?.Name ?? "",
                _ => new ConcurrencyLimiterOptions { PermitLimit = ExportsAtOnce, QueueLimit = ExportsWaiting }));
            // The use case itself counts over all nodes and longer; this stops a burst before it asks the database.
            options.AddPolicy(Reveals, context => RateLimitPartition.GetFixedWindowLimiter(
                context.User.Identity?.Name ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = RevealsPerMinute, Window = TimeSpan.FromMinutes(1) }));
            options.AddPolicy(SignIn, context =>
            {
                var limit = context.RequestServices.GetRequiredService<IOptions<PortalOptions>>().Value.SignInsPerMinute;
                return HttpMethods.IsPost(context.Request.Method)
                    ? RateLimitPartition.GetFixedWindowLimiter(Neighbourhood(context.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions
                    {
                        PermitLimit = limit,
                        Window = TimeSpan.FromMinutes(1),
                    })
                    : RateLimitPartition.GetNoLimiter("reading");
            });
        });
        return builder;
    }

    /// <summary>One household has a /64 of IPv6 addresses; it counts as one.</summary>
    private static string Neighbourhood(IPAddress? address) => address switch
    {
        null => "unknown",
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } =>
            Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.MapToIPv4().ToString(),
    };
}
