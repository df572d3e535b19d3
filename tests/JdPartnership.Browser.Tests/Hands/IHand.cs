using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests.Hands;

/// <summary>What somebody works a page with.</summary>
internal interface IHand
{
    /// <summary>Follows a link or presses a button that leads to another page, or to this one anew; ends when it is there.</summary>
    Task FollowAsync(ILocator target);

    Task TypeAsync(ILocator field, string text);

    /// <summary>Chooses a file, as in the dialog the browser opens.</summary>
    Task ChooseFileAsync(ILocator field, string path);

    /// <summary>Chooses one of the radio buttons of a group that is not the one chosen now: the one after it.</summary>
    Task ChooseNextAsync(ILocator chosen, ILocator next);

    Task TickAsync(ILocator box);

    /// <returns>Path of the file.</returns>
    Task<string> DownloadAsync(ILocator link, string folder);
}
