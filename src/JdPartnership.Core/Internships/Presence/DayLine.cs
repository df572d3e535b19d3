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

    /// <summary>One value for each day from first to last, both included: what a chart draws.</summary>
    public IEnumerable<DayStep> Daily(DateOnly first, DateOnly last)
    {
        var index = IndexAt(first);
        for (var number = first.DayNumber; number <= last.DayNumber; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            while (index + 1 < _steps.Length && _steps[index + 1].From <= day)
            {
                index++;
            }

            yield return new DayStep(day, index < 0 ? Before : _steps[index].Value);
        }
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
