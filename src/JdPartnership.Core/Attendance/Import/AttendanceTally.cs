namespace JdPartnership.Core.Attendance.Import;

/// <summary>What a file has come to so far.</summary>
internal sealed class AttendanceTally
{
    private readonly HashSet<AttendanceKey> _seen = [];
    private DateOnly? _first;
    private DateOnly? _last;

    public int Rows { get; private set; }

    public int Matched { get; private set; }

    public AttendanceCounts Counts => new(Rows, Matched, _first, _last);

    /// <returns>Whether none of it was said before in this file.</returns>
    public bool Take(IReadOnlyCollection<AttendanceKey> keys)
    {
        if (keys.Any(_seen.Contains))
        {
            return false;
        }

        foreach (var key in keys)
        {
            _seen.Add(key);
            _first = _first is null || key.Day < _first ? key.Day : _first;
            _last = _last is null || key.Day > _last ? key.Day : _last;
        }

        return true;
    }

    public void Count(bool isMatched)
    {
        Rows++;
        Matched += isMatched ? 1 : 0;
    }
}
