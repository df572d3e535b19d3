using JdPartnership.TestKit;
using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests;

/// <summary>
/// Pictures for the guide. They replace those of the repository only when <c>JDP_PICTURES=1</c> is set; otherwise they lie under artifacts.
/// With <c>JDP_PICTURES=all</c> the tours leave a picture of every page they visit there too.
/// </summary>
internal static class Pictures
{
    private static readonly string Aside = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "pictures")).FullName;

    private static readonly string? Wanted = Environment.GetEnvironmentVariable("JDP_PICTURES");

    private static readonly string Folder = Wanted == "1" ? Path.Combine(Repository.Root, "docs", "guide", "img") : Aside;

    /// <summary>The whole page, only to be looked at: never one of the guide's.</summary>
    public static Task TakeAsideAsync(IPage page, string name) => Wanted != "all"
        ? Task.CompletedTask
        : page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Aside, name + ".png"), Animations = ScreenshotAnimations.Disabled, FullPage = true });

    public static async Task TakeAsync(IPage page, string name)
    {
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, name + ".png"), Animations = ScreenshotAnimations.Disabled });
        Assert.True(new FileInfo(Path.Combine(Folder, name + ".png")).Length > 5_000, name);
    }
}
