using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>Rows of one transaction, sorted into records and problems.</summary>
/// <param name="before">What other imports say already.</param>
internal sealed class AttendancePiece(int importId, AttendanceTally tally, IReadOnlySet<AttendanceKey> before)
{
    private readonly List<AttendanceRecord> _records = [];
    private readonly List<AttendanceProblem> _problems = [];

    public IReadOnlyList<AttendanceRecord> Records => _records;

    public IReadOnlyList<AttendanceProblem> Problems => _problems;

    /// <param name="line"><c>null</c> for a row that could not be read, or that holds nothing.</param>
    /// <param name="unread">Why it could not be read.</param>
    /// <param name="days">Whose line it is, day by day.</param>
    /// <param name="unmatched">Why it is nobody's.</param>
    public void Add(int number, AttendanceLine? line, LineProblem? unread, IReadOnlyList<(DateOnly Day, AttendancePerson Person)> days, LineProblem? unmatched)
    {
        if (line is null && unread is null)
        {
            return;
        }

        var problem = unread ?? unmatched ?? (line!.Kind is { } kind ? Record(line, kind, days) : null);
        tally.Count(problem is null);
        if (problem is not null)
        {
            _problems.Add(new AttendanceProblem { ImportId = importId, RowNumber = number, Code = problem.Code, Arguments = FindingArguments.Write(problem.Arguments) });
        }
    }

    private LineProblem? Record(AttendanceLine line, AttendanceKind kind, IReadOnlyList<(DateOnly Day, AttendancePerson Person)> days)
    {
        List<AttendanceKey> keys = [.. days.Select(d => new AttendanceKey(d.Person.EntryId, d.Day, kind))];
        if (keys.Any(before.Contains))
        {
            return new LineProblem(LineProblem.RecordedBefore);
        }

        if (!tally.Take(keys))
        {
            return new LineProblem(LineProblem.Repeated);
        }

        _records.AddRange(days.Select(d => new AttendanceRecord
        {
            ImportId = importId,
            CollegeId = d.Person.CollegeId,
            RosterEntryId = d.Person.EntryId,
            Day = d.Day,
            Kind = kind,
            Hours = line.Hours,
            RowNumber = line.Number,
        }));
        return null;
    }
}
