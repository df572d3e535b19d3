using System.Net;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>Two processes: the converter service with the real LibreOffice, and a portal that has none of its own.</summary>
public sealed class ConverterProcessTests
{
    private const string Key = "a-secret-of-portal-and-converter";

    [Fact]
    public async Task Portal_WithAConverterService_MakesTheSamePdfAsWithItsOwn()
    {
        using var folder = new TemporaryFolder();
        await PortalTemplate.CopyToAsync(folder.File("portal.db"));
        await using var service = await RunningPortal.StartAsync(new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Test", ["Converter__Key"] = Key }, "converter");
        using var http = service.Client();
        using var ready = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var stranger = await http.PostAsync(new Uri("/convert", UriKind.Relative), new ByteArrayContent([1, 2, 3]));
        using var nonsense = new HttpRequestMessage(HttpMethod.Post, "/convert") { Content = new ByteArrayContent([1, 2, 3]), Headers = { { "X-Converter-Key", Key } } };
        using var refused = await http.SendAsync(nonsense);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest], [ready.StatusCode, stranger.StatusCode, refused.StatusCode]);

        var local = await ExportAsync(folder, "local");
        var remote = await ExportAsync(folder, "remote", ("Converter__Path", "/nowhere/soffice"), ("Converter__Url", service.Address.ToString()), ("Converter__Key", Key));
        Assert.Equal(local, remote);
        Assert.DoesNotContain(service.Output, line => line.Contains("芜湖", StringComparison.Ordinal));
        service.AskToStop();
        await service.WaitForExitAsync();
        Assert.Equal(0, service.ExitCode);
    }

    [Fact]
    public async Task Converter_WithoutAKey_RefusesToStart()
    {
        var result = await PortalProcess.RunAsync(new Dictionary<string, string>(), "converter", "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Converter:Key", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static async Task<byte[]> ExportAsync(TemporaryFolder folder, string name, params (string Key, string Value)[] settings)
    {
        var environment = settings.ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal);
        environment["ConnectionStrings__Portal"] = $"Data Source={folder.File("portal.db")}";
        var result = await PortalProcess.RunAsync(environment, "report", "export", "--period", "2019", "--college", TestAccounts.Whzy, "--format", "pdf", "--out", folder.File(name));
        Assert.True(result.ExitCode == 0, result.Error);
        return await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(folder.File(name))));
    }
}
