namespace JdPartnership.Core.Internships.Presence;

/// <summary>A value by day that changes in steps: people present, or how many may be.</summary>
public sealed class DayLine
{
    private readonly DayStep[] _steps;

    /// <param name="before">In force before the first step.</param>
    /// <param name="steps">In any order; of several on one day the last counts.</param>
    public DayLine(int? before, IEnumerable<DayStep> steps)
    {
        Before = before;
        var byDay = new SortedDictionary<DateOnly, int?>();
        foreach (var step in steps)
        {
            byDay[step.From] = step.Value;
        }

        _steps = [.. byDay.Select(step => new DayStep(step.Key, step.Value))];
    }

    public int? Before { get; }

    /// <summary>By day, each day once.</summary>
    public IReadOnlyList<DayStep> Steps => _steps;

    public int? At(DateOnly day)
    {
        var index = IndexAt(day);
        return index < 0 ? Before : _steps[index].Value;
    }

    // The last step not after the day; -1 before the first.
    private int IndexAt(DateOnly day)
    {
        var (low, high) = (0, _steps.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_steps[middle].From <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
