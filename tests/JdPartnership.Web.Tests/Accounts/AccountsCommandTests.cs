using System.Net;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Accounts;

/// <summary>Accounts as an operator makes them, and what their owners may do then.</summary>
public sealed class AccountsCommandTests : IAsyncLifetime, IDisposable
{
    private const string Secret = "Vorsicht-Glas-7";
    private readonly TemporaryFolder _folder = new();

    private string Database => _folder.File("portal.db");

    public Task InitializeAsync() => PortalTemplate.CopyToAsync(Database);

    [Fact]
    public async Task EveryRoleCanBeMade_AndForgottenPasswordsReplaced()
    {
        AssertDone(await RunAsync(Secret, "create", "--user", "li.hong", "--name", "李红", "--role", "liaison", "--college", TestAccounts.Whzy));
        AssertDone(await RunAsync(Secret, "create", "--user", "wang.qiang", "--role", "coordinator"));
        AssertDone(await RunAsync("Anders-Herum-8", "set-password", "--user", "wang.qiang"));

        await using var portal = new PortalHost(Database);
        using var liaison = await SignInAsync(portal, "li.hong", Secret);
        Assert.Contains(TestAccounts.Whzy, (await liaison.OpenAsync("/colleges")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(TestAccounts.Jscj, (await liaison.OpenAsync("/colleges")).Body!.TextContent, StringComparison.Ordinal);
        using var coordinator = await SignInAsync(portal, "wang.qiang", "Anders-Herum-8");
        Assert.Contains(TestAccounts.Jscj, (await coordinator.OpenAsync("/colleges?q=" + Uri.EscapeDataString(TestAccounts.Jscj))).Body!.TextContent, StringComparison.Ordinal);
        using var former = new PortalBrowser(portal.CreateClient(new() { AllowAutoRedirect = false }));
        using var refused = await former.SubmitAsync("/account/login", "/account/login", ("UserName", "wang.qiang"), ("Password", Secret));
        Assert.NotEqual(HttpStatusCode.Redirect, refused.StatusCode);
    }

    [Fact]
    public async Task WhatCannotBe_IsRefusedInOneLine()
    {
        AssertRefused(await RunAsync(Secret, "create", "--user", "a", "--role", "liaison"), "--college");
        AssertRefused(await RunAsync(Secret, "create", "--user", "a", "--role", "liaison", "--college", "没有这所学院"), "没有这所学院");
        AssertRefused(await RunAsync(Secret, "create", "--user", "a", "--role", "auditor", "--college", TestAccounts.Whzy), "--college");
        AssertRefused(await RunAsync("kurz", "create", "--user", "a", "--role", "auditor"), "密码");
        AssertRefused(await RunAsync("kurz", "set-password", "--user", TestAccounts.Coordinator), "密码");
        AssertRefused(await RunAsync(Secret, "set-password", "--user", "nobody"), "nobody");
        AssertRefused(await RunAsync("", "set-password", "--user", TestAccounts.Coordinator), "JDP_ADMIN_PASSWORD");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    private Task<ProcessResult> RunAsync(string password, params string[] arguments) => PortalProcess.RunAsync(
        new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Test", ["ConnectionStrings__Portal"] = $"Data Source={Database}", ["JDP_ADMIN_PASSWORD"] = password },
        ["accounts", .. arguments]);

    private static async Task<PortalBrowser> SignInAsync(PortalHost portal, string user, string password)
    {
        var browser = new PortalBrowser(portal.CreateClient(new() { AllowAutoRedirect = false }));
        await browser.SignInAsync(user, password);
        return browser;
    }

    private static void AssertDone(ProcessResult result)
    {
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.DoesNotContain(Secret, result.Output + result.Error, StringComparison.Ordinal);
    }

    private static void AssertRefused(ProcessResult result, string why)
    {
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(why, result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }
}
