using System.Net;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>Connections are taken while the stored state is checked; answers are not given.</summary>
public sealed class EarlyListeningTests : IAsyncLifetime
{
    private readonly TaskCompletionSource _storedState = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _came = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _visitor = new();
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        _app = WebApplication.CreateSlimBuilder().Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.Use((context, next) =>
        {
            _came.TrySetResult();
            return next(context);
        });
        _app.HoldRequestsUntil(_storedState.Task);
        _app.MapGet("/", () => "page");
        await _app.StartAsync();
        _visitor.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        _visitor.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task StateFits_WhoWaitedIsAnswered()
    {
        var answer = _visitor.GetStringAsync(new Uri("/", UriKind.Relative));
        await _came.Task;
        await Assert.ThrowsAsync<TimeoutException>(() => answer.WaitAsync(TimeSpan.FromMilliseconds(200)));

        _storedState.SetResult();

        Assert.Equal("page", await answer);
        Assert.Equal("page", await _visitor.GetStringAsync(new Uri("/", UriKind.Relative)));
    }

    [Fact]
    public async Task StateDoesNotFit_NobodyIsAnswered()
    {
        var answer = _visitor.GetStringAsync(new Uri("/", UriKind.Relative));
        await _came.Task;

        _storedState.SetException(new SettingsException("of another version"));

        Assert.Null((await Assert.ThrowsAsync<HttpRequestException>(() => answer)).StatusCode);
        Assert.Null((await Assert.ThrowsAsync<HttpRequestException>(() => _visitor.GetStringAsync(new Uri("/", UriKind.Relative)))).StatusCode);
    }

    /// <summary>The framework's own reader would keep the portal from listening, and swallow what fails.</summary>
    [Fact]
    public async Task KeyRing_IsReadByTheChecksAlone()
    {
        using var folder = new TemporaryFolder();
        await PortalTemplate.CopyToAsync(folder.File("portal.db"));
        await using var portal = new PortalHost(folder.File("portal.db"));

        Assert.DoesNotContain(portal.Services.GetServices<IHostedService>(), s => s.GetType().Assembly == typeof(IKeyManager).Assembly);
    }
}
