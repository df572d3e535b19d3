using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests.Hands;

internal sealed class Mouse(IPage page) : IHand
{
    public Task FollowAsync(ILocator target) => Browsing.LoadedAfterAsync(page, () => target.ClickAsync());

    public Task TypeAsync(ILocator field, string text) => field.FillAsync(text);

    public Task ChooseFileAsync(ILocator field, string path) => Browsing.ChooseFileAsync(page, path, () => field.ClickAsync());

    public Task ChooseNextAsync(ILocator chosen, ILocator next) => next.CheckAsync();

    public Task TickAsync(ILocator box) => box.CheckAsync();

    public Task<string> DownloadAsync(ILocator link, string folder) => Browsing.DownloadAsync(page, folder, () => link.ClickAsync());
}
