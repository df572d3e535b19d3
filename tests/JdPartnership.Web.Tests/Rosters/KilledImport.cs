using System.Globalization;
using System.Net;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.TestKit.Rosters;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>One import of many rows into a roster of its own, as a liaison does it, and what of it was answered before the portal died.</summary>
internal sealed class KilledImport(KilledDatabase database, int round, int rosterId)
{
    public const int Rows = 5_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly byte[] _file = RosterCsv.Of(Students(round));
    private readonly string _submission = Guid.NewGuid().ToString();
    private readonly Dictionary<KillMoment, TaskCompletionSource> _moments = Enum.GetValues<KillMoment>().ToDictionary(m => m, _ => new TaskCompletionSource());

    public int RosterId => rosterId;

    public Guid Submission => Guid.Parse(_submission);

    /// <summary>The portal said that it has the file.</summary>
    public bool IsReceived { get; private set; }

    /// <summary>The portal said that the rows are in the roster.</summary>
    public bool IsApplied { get; private set; }

    /// <summary>Ends when the import comes to a moment, or never came so far.</summary>
    public Task ReachesAsync(KillMoment moment) => _moments[moment].Task;

    /// <summary>Sends the file, waits for it to be read, and takes it over; as far as the portal lives.</summary>
    public async Task RunAsync(PortalBrowser browser)
    {
        try
        {
            await SendAsync(browser);
            await TakeOverAsync(browser);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            // Killed.
        }
        finally
        {
            foreach (var moment in _moments.Values)
            {
                moment.TrySetResult();
            }
        }
    }

    /// <summary>The same form with the same file: the first time, or again after the portal died.</summary>
    public async Task SendAsync(PortalBrowser browser)
    {
        var page = $"/rosters/{rosterId}/uploads/new";
        _moments[KillMoment.Sending].TrySetResult();
        using var answer = await browser.UploadAsync(page, page, "名册.csv", _file, ("SubmissionId", _submission));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        IsReceived = true;
    }

    /// <summary>Waits until the file is read, then applies it.</summary>
    public async Task TakeOverAsync(PortalBrowser browser)
    {
        var upload = await UntilReadAsync(browser);
        Assert.Equal((UploadState.Staged, Rows, 0), (upload.State, upload.Rows, upload.ErrorRows));
        _moments[KillMoment.Applying].TrySetResult();
        using var answer = await browser.SubmitAsync(PathOf(upload), PathOf(upload) + "/apply");
        Assert.Equal((HttpStatusCode.Redirect, UploadState.Applied), (answer.StatusCode, (await database.FindAsync(this))!.State));
        IsApplied = true;
    }

    /// <summary>Waits until the file is neither waiting nor being read; what broke off, its page offers to read again.</summary>
    public async Task<RosterUpload> UntilReadAsync(PortalBrowser browser)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            limit.Token.ThrowIfCancellationRequested();
            var upload = (await database.FindAsync(this))!;
            if (upload.State != UploadState.Received)
            {
                _moments[KillMoment.Reading].TrySetResult();
            }

            if (!upload.IsBusy && upload.State != UploadState.Failed)
            {
                return upload;
            }

            var page = await browser.OpenAsync(PathOf(upload));
            if (page.Forms.Any(form => form.GetAttribute("action") == PathOf(upload) + "/read"))
            {
                using var again = await browser.SubmitAsync(PathOf(upload), PathOf(upload) + "/read");
            }

            await Task.Delay(20, limit.Token);
        }
    }

    private string PathOf(RosterUpload upload) => string.Create(CultureInfo.InvariantCulture, $"/rosters/{rosterId}/uploads/{upload.Id}");

    // Other persons each time: nobody is in two rosters. Every phone is one that no log may hold.
    private static IEnumerable<CsvStudent> Students(int round) =>
        Enumerable.Range(round * Rows, Rows).Select(number => CsvStudent.Numbered(number) with { Phone = Canaries.Phone });
}

/// <summary>What the portal is doing with the file when it is killed.</summary>
internal enum KillMoment
{
    Sending,
    Reading,
    Applying,
}
