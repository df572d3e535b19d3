using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Data.Tests.Rosters.Interleavings;

/// <summary>A roster as the database holds it: persons as name and phone mask.</summary>
internal sealed record RosterSnapshot(RosterState State, IReadOnlyList<string> Working, IReadOnlyList<string> InForce, IReadOnlyList<UploadSnapshot> Uploads)
{
    /// <summary>What the applied files make of an empty roster, one after the other.</summary>
    public IReadOnlyList<string> Replayed()
    {
        SortedDictionary<string, string> persons = new(StringComparer.Ordinal);
        foreach (var upload in Uploads.Where(u => u.State == UploadState.Applied).OrderBy(u => u.AppliedAt))
        {
            var rows = SampleFiles.RowsOf(upload.Sha256).ToDictionary(s => s.Name, s => TextOf(s.Name, Core.PersonalData.Masks.Phone(s.Phone)));
            foreach (var missing in upload.RemovedRows > 0 ? persons.Keys.Except(rows.Keys, StringComparer.Ordinal).ToList() : [])
            {
                persons.Remove(missing);
            }

            foreach (var (name, text) in rows)
            {
                persons[name] = text;
            }
        }

        return [.. persons.Values];
    }

    public static string TextOf(string name, string? phone) => $"{name} {phone}";
}

/// <param name="Staged">Staged entries.</param>
/// <param name="Lines">Rows kept of the file, missing persons included.</param>
internal sealed record UploadSnapshot(int Id, UploadState State, string Sha256, DateTime? AppliedAt, UploadCounts Counts, int RemovedRows, int Staged, int Lines)
{
    /// <summary>Whether what is staged is all of a reading, or nothing; while it is read, whatever has come so far.</summary>
    public bool IsWhole => State switch
    {
        UploadState.Staged => Staged == Counts.New + Counts.Changed && Lines == Counts.Rows + Counts.Removed,
        UploadState.Applied => Staged == 0 && Lines == Counts.Rows + RemovedRows,
        UploadState.Undone => Staged == 0,
        UploadState.Received or UploadState.Reading => true,
        _ => (Staged, Lines) == (0, 0),
    };
}
