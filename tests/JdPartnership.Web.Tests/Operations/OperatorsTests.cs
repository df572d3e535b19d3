using System.Net;
using System.Security.Claims;
using JdPartnership.Web.Health;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Tests.Operations;

public sealed class OperatorsTests
{
    [Theory]
    [InlineData("10.1.2.3", null, true)]
    [InlineData("::ffff:10.1.2.3", null, true)]
    [InlineData("10.2.0.1", null, false)]
    [InlineData("127.0.0.1", null, false)]
    [InlineData("10.1.2.3", "X-Forwarded-For", false)]
    [InlineData("10.1.2.3", "Forwarded", false)]
    [InlineData(null, null, false)]
    public void Address_DecidesOnlyInTheNamedNetwork_AndNotBehindAProxyNobodyNamed(string? address, string? header, bool expected)
    {
        var operators = new Operators(Options.Create(new HealthOptions { OperatorNetworks = ["10.1.0.0/16"] }));
        var context = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity()) };
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        if (header is not null)
        {
            context.Request.Headers[header] = "10.1.0.9";
        }

        Assert.Equal(expected, operators.Include(context));
    }

    /// <summary>As docker-compose.yml names them: who asks from inside the container comes from either.</summary>
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::2", false)]
    [InlineData("fe80::1", false)]
    [InlineData("172.18.0.1", false)]
    public void BothLoopbacksNamed_NobodyElse(string address, bool expected)
    {
        var context = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity()) };
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);

        Assert.Equal(expected, new Operators(Options.Create(new HealthOptions { OperatorNetworks = ["127.0.0.1/32", "::1/128"] })).Include(context));
    }

    [Fact]
    public void NoNetworkNamed_NobodyByAddress()
    {
        var context = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity()) };
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        Assert.False(new Operators(Options.Create(new HealthOptions())).Include(context));
    }
}
