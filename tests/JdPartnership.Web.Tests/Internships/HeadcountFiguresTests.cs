using System.Net;
using AngleSharp.Dom;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Figures;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Tests.Colleges;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Internships;

/// <summary>A row changed is a number changed, everywhere.</summary>
public sealed class HeadcountFiguresTests(CollegesFixture portal) : IClassFixture<CollegesFixture>
{
    [Fact]
    public async Task Save_OneNumber_MovesTheTotalAndLeavesHistory()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var id = await portal.IdOfAsync(CollegesFixture.Suizhou);
        var cell = $"{id}-2018";
        using var saved = await browser.SubmitAsync("/headcounts?province=42", "/headcounts?province=42", ($"Cells[{cell}]", "７４０"), ("Source", "院校来函"));
        Assert.Equal("/headcounts?province=42", saved.Headers.Location!.OriginalString);

        var page = await browser.OpenAsync("/headcounts");
        Assert.Equal("7,310", page.QuerySelector("[data-total='2018']")!.TextContent);
        var stored = await portal.HeadcountAsync(CollegesFixture.Suizhou, 2018);
        Assert.Equal((740, "院校来函"), (stored!.Persons, stored.Source));
        var history = await browser.OpenAsync($"/colleges/{id}?tab=history");
        Assert.Contains("640 → 740", Words(history.QuerySelector("table.history tbody tr")!), StringComparison.Ordinal);

        Assert.Equal(7310m, await FigureAsync("internships.headcount.2018"));
        Assert.Equal(490m, await FigureAsync("internships.headcount.growth"));

        using var back = await browser.SubmitAsync("/headcounts", "/headcounts", ($"Cells[{cell}]", "640"));
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Matches("^门户填报（coordinator，[0-9-]{10}）$", (await portal.HeadcountAsync(CollegesFixture.Suizhou, 2018))!.Source);
    }

    private async Task<decimal?> FigureAsync(string key)
    {
        await using var scope = portal.Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().User = new SystemUser("tests");
        var figures = await scope.ServiceProvider.GetRequiredService<FigureService>().GetAsync("2019", null, default);
        return figures[key].Value;
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
