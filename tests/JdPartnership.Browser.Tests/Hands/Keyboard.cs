using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests.Hands;

/// <summary>Tab, Enter, Space, arrows and letters; nothing is ever clicked. What Tab does not reach, nobody without a mouse reaches.</summary>
internal sealed class Keyboard(IPage page) : IHand
{
    private const int MostTabs = 200;

    public async Task FollowAsync(ILocator target)
    {
        await ReachAsync(target);
        await Browsing.LoadedAfterAsync(page, () => page.Keyboard.PressAsync("Enter"));
    }

    public async Task TypeAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    public async Task ChooseFileAsync(ILocator field, string path)
    {
        await ReachAsync(field);
        await Browsing.ChooseFileAsync(page, path, () => page.Keyboard.PressAsync("Enter"));
    }

    public async Task ChooseNextAsync(ILocator chosen, ILocator next)
    {
        await ReachAsync(chosen);
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await next.IsCheckedAsync());
    }

    public async Task TickAsync(ILocator box)
    {
        await ReachAsync(box);
        await page.Keyboard.PressAsync("Space");
        Assert.True(await box.IsCheckedAsync());
    }

    public async Task<string> DownloadAsync(ILocator link, string folder)
    {
        await ReachAsync(link);
        return await Browsing.DownloadAsync(page, folder, () => page.Keyboard.PressAsync("Enter"));
    }

    private async Task ReachAsync(ILocator target)
    {
        await target.WaitForAsync();
        for (var tabs = 0; tabs <= MostTabs; tabs++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"Tab does not reach {target} of {page.Url}.");
    }
}
