using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests.Pages;

/// <summary>What is wrong with a page whatever it says: WCAG 2.2 AA as far as axe sees it, and anything wider than the screen.</summary>
internal static class PageCheck
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Run by hand: the package's own way puts the findings of frames together on a page of its own, and the portal has no frames.
    private const string Violations = """
        async () => {
          const found = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] });
          return found.violations.map(v => `${v.id} ${v.nodes[0].html}`);
        }
        """;

    public static async Task<IReadOnlyList<string>> ProblemsAsync(IPage page)
    {
        var path = new Uri(page.Url).PathAndQuery;
        await page.EvaluateAsync(Axe);
        var violations = await page.EvaluateAsync<string[]>(Violations);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return
        [
            .. violations.Select(v => $"{path}: {v}"),
            .. overflow > 0 ? [$"{path} is {overflow} px wider than the screen"] : Array.Empty<string>(),
        ];
    }
}
