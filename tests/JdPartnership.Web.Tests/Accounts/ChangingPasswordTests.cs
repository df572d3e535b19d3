using System.Net;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Accounts;

public sealed class ChangingPasswordTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("wrong-password", "a calm desk for long hours", "a calm desk for long hours", "Current", "当前密码不正确。")]
    [InlineData(TestAccounts.Password, "short", "short", "New", "新密码至少 10 个字符。")]
    [InlineData(TestAccounts.Password, "a calm desk for long hours", "something else", "Repeated", "两次输入的新密码不一致。")]
    [InlineData(TestAccounts.Password, "password123", "password123", "New", "这个密码太容易被猜到，请换一个，例如几个不相干的词连在一起。")]
    [InlineData(TestAccounts.Password, "1234567890", "1234567890", "New", "这个密码太容易被猜到，请换一个，例如几个不相干的词连在一起。")]
    [InlineData(TestAccounts.Password, "jdpartnership!2026", "jdpartnership!2026", "New", "这个密码太容易被猜到，请换一个，例如几个不相干的词连在一起。")]
    [InlineData(TestAccounts.Password, "my auditor word", "my auditor word", "New", "密码中不能包含用户名。")]
    public async Task Refusal_StandsBesideItsField(string current, string next, string repeated, string field, string sentence)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var response = await browser.SubmitAsync("/account/password", "/account/password", ("Current", current), ("New", next), ("Repeated", repeated));
        var page = await PortalBrowser.ReadAsync(response);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(sentence, page.QuerySelector($"#{field}-error")!.TextContent);
        Assert.Equal($"#{field}", page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.DoesNotContain(current, page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewPassword_Works_AndTheOldOneNoMore()
    {
        const string Next = "eleven quiet herons";
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        using var changed = await browser.SubmitAsync(
            "/account/password", "/account/password", ("Current", TestAccounts.Password), ("New", Next), ("Repeated", Next));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Contains("密码已修改", (await browser.OpenAsync("/")).QuerySelector(".notice-success")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await browser.OpenAsync("/")).QuerySelector(".notice-success"));

        using var again = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy, Next);
        await Assert.ThrowsAsync<InvalidOperationException>(() => portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy));
    }
}
