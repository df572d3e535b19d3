using System.Runtime.InteropServices;

namespace JdPartnership.Core.Internships.Presence;

/// <summary>
/// Counts who is there on each day, of one group (a centre, a post). Takes stays one by one or changes a database has summed already; keeps one
/// number for each day on which anything changes, so a million stays cost no more memory than the days they touch.
/// </summary>
public sealed class PresenceSweep
{
    private readonly Dictionary<int, int> _changes = [];

    /// <summary>What was added so far, summed by day, in no order.</summary>
    public IEnumerable<DayDelta> Changes => _changes.Select(change => new DayDelta(DateOnly.FromDayNumber(change.Key), change.Value));

    /// <param name="stay">One that ends before it starts is nobody's.</param>
    public void Add(Stay stay)
    {
        if (stay.End < stay.Start)
        {
            return;
        }

        Change(stay.Start.DayNumber, 1);
        if (stay.End < DateOnly.MaxValue)
        {
            Change(stay.End.DayNumber + 1, -1);
        }
    }

    public void Add(DayDelta change) => Change(change.Day.DayNumber, change.Delta);

    public void Add(IEnumerable<DayDelta> changes)
    {
        foreach (var change in changes)
        {
            Add(change);
        }
    }

    /// <summary>People present by day; nobody before the first change.</summary>
    public DayLine Sweep()
    {
        var days = _changes.Where(change => change.Value != 0).Select(change => change.Key).ToArray();
        Array.Sort(days);
        var steps = new DayStep[days.Length];
        var present = 0;
        for (var index = 0; index < days.Length; index++)
        {
            present += _changes[days[index]];
            steps[index] = new DayStep(DateOnly.FromDayNumber(days[index]), present);
        }

        return new DayLine(0, steps);
    }

    private void Change(int day, int delta) => CollectionsMarshal.GetValueRefOrAddDefault(_changes, day, out _) += delta;
}
