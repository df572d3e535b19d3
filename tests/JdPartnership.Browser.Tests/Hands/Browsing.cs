using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests.Hands;

/// <summary>What the browser does after a hand has moved.</summary>
internal static class Browsing
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Ends when the next page has loaded, be it the same address again.</summary>
    public static async Task LoadedAfterAsync(IPage page, Func<Task> move)
    {
        // A page that still loads, as one that was refreshed by itself, must not be taken for the next one.
        await page.WaitForLoadStateAsync(LoadState.Load);
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage which) => loaded.TrySetResult();
        page.Load += Loaded;
        try
        {
            await move();
            await loaded.Task.WaitAsync(Patience);
        }
        finally
        {
            page.Load -= Loaded;
        }
    }

    public static async Task ChooseFileAsync(IPage page, string path, Func<Task> move)
    {
        var chooser = await page.RunAndWaitForFileChooserAsync(move);
        await chooser.SetFilesAsync(path);
    }

    public static async Task<string> DownloadAsync(IPage page, string folder, Func<Task> move)
    {
        var download = await page.RunAndWaitForDownloadAsync(move, new PageRunAndWaitForDownloadOptions { Timeout = (float)Patience.TotalMilliseconds });
        var path = Path.Combine(folder, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }
}
