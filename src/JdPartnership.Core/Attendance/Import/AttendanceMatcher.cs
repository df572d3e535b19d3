using JdPartnership.Core.Common;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>Finds whose line it is: by identity number, else by student number, else by a masked number with the name. A name that is there must fit.</summary>
/// <param name="people">Whoever the lines may speak of.</param>
/// <param name="indexesOf">Blind indexes of a whole number, one a kind of document.</param>
public sealed class AttendanceMatcher(IReadOnlyCollection<AttendancePerson> people, Func<string, IReadOnlyList<string>> indexesOf)
{
    private const char Star = '*';

    private readonly ILookup<string, AttendancePerson> _byId = people.ToLookup(p => p.IdIndex, StringComparer.Ordinal);
    private readonly ILookup<string?, AttendancePerson> _byNumber = people.ToLookup(p => p.StudentNumber, StringComparer.Ordinal);
    private readonly ILookup<string, AttendancePerson> _byName = people.ToLookup(p => p.NameNormalized, StringComparer.Ordinal);

    /// <returns>The entry of each day, or why the line is nobody's.</returns>
    public (IReadOnlyList<(DateOnly Day, AttendancePerson Person)> Days, LineProblem? Problem) Match(AttendanceLine line)
    {
        var found = Candidates(line);
        if (found.Count == 0)
        {
            return ([], new LineProblem(LineProblem.Unknown));
        }

        if (NameText.Normalize(line.Name) is { Length: > 0 } name)
        {
            found = [.. found.Where(p => p.NameNormalized == name)];
        }

        return found.Count == 0 ? ([], new LineProblem(LineProblem.NameDiffers)) : ByDay(line, found);
    }

    // The same person may have two entries, when a transfer ended one and began the other.
    private static (IReadOnlyList<(DateOnly Day, AttendancePerson Person)> Days, LineProblem? Problem) ByDay(AttendanceLine line, List<AttendancePerson> found)
    {
        var days = new List<(DateOnly, AttendancePerson)>();
        foreach (var day in line.Days)
        {
            List<AttendancePerson> there = [.. found.Where(p => p.IsThereOn(day))];
            if (there.Count == 0)
            {
                return ([], new LineProblem(LineProblem.OutsideStay));
            }

            if (there.DistinctBy(p => p.IdIndex).Skip(1).Any())
            {
                return ([], new LineProblem(LineProblem.Ambiguous));
            }

            days.Add((day, there.MaxBy(p => (p.Start, p.EntryId))!));
        }

        return (days, null);
    }

    private List<AttendancePerson> Candidates(AttendanceLine line) =>
        line.IdNumber is { } number ? [.. indexesOf(number).SelectMany(index => _byId[index])]
        : line.StudentNumber is { } student ? [.. _byNumber[student].Where(p => line.IdMask is null || Fits(line.IdMask, p.IdMask))]
        : [.. _byName[NameText.Normalize(line.Name)].Where(p => Fits(line.IdMask!, p.IdMask))];

    /// <summary>Two masks of one number agree wherever both show a digit.</summary>
    private static bool Fits(string typed, string stored) =>
        typed.Length == stored.Length && typed.Zip(stored).All(pair => pair.First == Star || pair.Second == Star || pair.First == pair.Second);
}
