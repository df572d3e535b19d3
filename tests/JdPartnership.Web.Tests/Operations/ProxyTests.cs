using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>Over real connections from loopback: whose word about the sender counts.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData(null, "10.9.0.1", "127.0.0.1")]
    [InlineData("192.0.2.1", "10.9.0.1", "127.0.0.1")]
    [InlineData("127.0.0.1", "10.9.0.1", "10.9.0.1")]
    [InlineData("127.0.0.1", "10.9.0.1, 203.0.113.5", "203.0.113.5")]
    public async Task ForwardedFor_IsBelievedOfKnownProxiesOnly_AndOneStepOnly(string? known, string header, string expected)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSingleton(Options.Create(new ProxyOptions { KnownProxies = known is null ? [] : [known] }));
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseKnownProxies();
        app.MapGet("/", (Microsoft.AspNetCore.Http.HttpContext context) => context.Connection.RemoteIpAddress!.MapToIPv4().ToString());
        await app.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, app.Urls.Single()) { Headers = { { "X-Forwarded-For", header } } };
        using var response = await http.SendAsync(request);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }
}
