using System.Net;
using System.Net.Sockets;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Benchmarks.Start;

/// <summary>Signs in once and keeps the cookie, which outlives restarts; then starts the app again and asks until the list is there.</summary>
internal sealed class SignedInVisitor : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly PublishedApp _app;
    private readonly string _list;
    private readonly string _address;
    private readonly HttpClient _http;

    private SignedInVisitor(PublishedApp app, string list)
    {
        (_app, _list, _address) = (app, list, $"http://localhost:{FreePort()}");
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = new Uri(_address) };
    }

    public static Task<SignedInVisitor> OfPortalAsync(PublishedApp app) =>
        CreateAsync(app, "/colleges", "/health/live", http => new PortalBrowser(http).SignInAsync("coordinator")); // The client stays ours.

    public static Task<SignedInVisitor> OfEmptyAsync(PublishedApp app) =>
        CreateAsync(app, "/items", "/items", async http => (await http.PostAsync(new Uri("/items/enter", UriKind.Relative), content: null)).EnsureSuccessStatusCode());

    public async Task FirstPageAsync()
    {
        using var process = _app.Start(_address);
        try
        {
            await AskAsync(_list, HttpStatusCode.OK);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    public void Dispose() => _http.Dispose();

    private static async Task<SignedInVisitor> CreateAsync(PublishedApp app, string list, string probe, Func<HttpClient, Task> signIn)
    {
        var visitor = new SignedInVisitor(app, list);
        using var process = app.Start(visitor._address);
        try
        {
            await visitor.AskAsync(probe, wanted: null);
            await signIn(visitor._http);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        return visitor;
    }

    private async Task AskAsync(string path, HttpStatusCode? wanted)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!IsListening())
        {
            await Task.Delay(Pause, limit.Token);
        }

        using var response = await _http.GetAsync(new Uri(path, UriKind.Relative), limit.Token);
        if (wanted is not null && response.StatusCode != wanted)
        {
            throw new InvalidOperationException($"{path} answered {(int)response.StatusCode}.");
        }
    }

    /// <summary>Knocks without an exception for every time nobody opens: several hundred of them would take part of a core that a start needs.</summary>
    private bool IsListening()
    {
        using var knock = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var attempt = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(IPAddress.Loopback, _http.BaseAddress!.Port) };
        using var answered = new ManualResetEventSlim();
        attempt.Completed += (_, _) => answered.Set();
        if (knock.ConnectAsync(attempt))
        {
            answered.Wait(Patience);
        }

        return attempt.SocketError == SocketError.Success;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
