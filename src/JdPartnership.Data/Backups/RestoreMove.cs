namespace JdPartnership.Data.Backups;

/// <summary>One file or folder on its way into place.</summary>
internal sealed class RestoreMove(string target, string stamp)
{
    // What SQLite keeps beside a file that was not closed: it belongs to the old one and would spoil the new.
    private static readonly string[] Journals = ["-wal", "-shm"];

    private bool _inPlace;

    public string Target => target;

    /// <summary>Where the new one is unpacked: beside the old one, so that moving it is one step on the same disk.</summary>
    public string Aside { get; } = $"{target}.restoring-{stamp}";

    /// <summary>Where the old one went; <c>null</c> when there was none.</summary>
    public string? KeptAs { get; private set; }

    public void Do()
    {
        if (File.Exists(target) || Directory.Exists(target))
        {
            var kept = $"{target}.before-restore-{stamp}";
            Directory.Move(target, kept);
            KeptAs = kept;
            MoveJournals(target, kept);
        }

        Directory.Move(Aside, target);
        _inPlace = true;
    }

    public void Undo()
    {
        if (_inPlace)
        {
            Directory.Move(target, Aside);
            _inPlace = false;
        }

        if (KeptAs is { } kept)
        {
            Directory.Move(kept, target);
            KeptAs = null;
            MoveJournals(kept, target);
        }
    }

    public void Clear()
    {
        if (Directory.Exists(Aside))
        {
            Directory.Delete(Aside, recursive: true);
        }

        File.Delete(Aside);
    }

    private static void MoveJournals(string from, string to)
    {
        foreach (var journal in Journals.Where(j => File.Exists(from + j)))
        {
            File.Move(from + journal, to + journal);
        }
    }
}
