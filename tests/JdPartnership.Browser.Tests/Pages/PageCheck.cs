using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests.Pages;

/// <summary>What is wrong with a page whatever it says: WCAG 2.2 AA as far as axe sees it, and anything wider than the screen.</summary>
internal static class PageCheck
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    public static async Task<IReadOnlyList<string>> ProblemsAsync(IPage page)
    {
        var path = new Uri(page.Url).PathAndQuery;
        var result = await page.RunAxe(Rules);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return
        [
            .. result.Violations.Select(v => $"{path}: {v.Id} {v.Nodes[0].Html}"),
            .. overflow > 0 ? [$"{path} is {overflow} px wider than the screen"] : Array.Empty<string>(),
        ];
    }
}
