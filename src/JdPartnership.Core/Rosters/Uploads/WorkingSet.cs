using System.Runtime.CompilerServices;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>The working entries of a roster by person, and which of them a file has.</summary>
public sealed class WorkingSet
{
    private const int PageEntries = 5_000;

    private readonly Dictionary<string, (int Id, string Fingerprint)> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private WorkingSet()
    {
    }

    public static async Task<WorkingSet> LoadAsync(IUploadStaging staging, int rosterId, CancellationToken cancellationToken)
    {
        var set = new WorkingSet();
        await foreach (var page in PagesAsync(staging, rosterId, cancellationToken))
        {
            foreach (var entry in page)
            {
                set._entries[entry.IdIndex] = (entry.Id, entry.Fingerprint);
            }
        }

        return set;
    }

    /// <summary>Some thousand at a time.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<WorkingEntry>> PagesAsync(
        IUploadStaging staging, int rosterId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = 0;
        while (true)
        {
            var page = await staging.ListWorkingAsync(rosterId, last, PageEntries, cancellationToken);
            if (page.Count > 0)
            {
                yield return page;
            }

            if (page.Count < PageEntries)
            {
                yield break;
            }

            last = page[^1].Id;
        }
    }

    /// <summary>Notes that the file has this person, rightly or wrongly written.</summary>
    /// <returns>The working entry of the person, or <c>null</c>.</returns>
    public (int Id, string Fingerprint)? See(string idIndex)
    {
        _seen.Add(idIndex);
        return _entries.TryGetValue(idIndex, out var entry) ? entry : null;
    }

    public bool IsSeen(string idIndex) => _seen.Contains(idIndex);
}
