namespace JdPartnership.Core.Internships.Presence;

/// <summary>People present by day against how many may be.</summary>
/// <param name="Peak">Most people on one day.</param>
/// <param name="PeakDay">The first such day; <c>null</c> when nobody was there.</param>
/// <param name="DaysOver">Days with more people than allowed.</param>
/// <param name="Worst">The first of the days with the largest excess.</param>
/// <param name="DaysUnknown">Days with people but without a limit: judged by nobody.</param>
public sealed record LimitComparison(int Peak, DateOnly? PeakDay, int DaysOver, DateOnly? FirstOver, DateOnly? LastOver, DayOver? Worst, int DaysUnknown)
{
    /// <summary>Days from <paramref name="first"/> to <paramref name="last"/>, both included. Costs the steps of both lines, not the days.</summary>
    public static LimitComparison Of(DayLine present, DayLine limit, DateOnly first, DateOnly last)
    {
        var result = new LimitComparison(0, null, 0, null, null, null, 0);
        foreach (var (from, to) in Spans(present, limit, first, last))
        {
            result = result.With(from, to, present.At(from) ?? 0, limit.At(from));
        }

        return result;
    }

    private LimitComparison With(DateOnly from, DateOnly to, int people, int? allowed)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        var result = people > Peak ? this with { Peak = people, PeakDay = from } : this;
        if (people > 0 && allowed is null)
        {
            return result with { DaysUnknown = DaysUnknown + days };
        }

        return people <= (allowed ?? 0) ? result : result with
        {
            DaysOver = DaysOver + days,
            FirstOver = FirstOver ?? from,
            LastOver = to,
            Worst = Worst is null || people - allowed!.Value > Worst.Present - Worst.Limit ? new DayOver(from, people, allowed!.Value) : Worst,
        };
    }

    // Between two neighbouring steps of either line nothing changes.
    private static IEnumerable<(DateOnly From, DateOnly To)> Spans(DayLine present, DayLine limit, DateOnly first, DateOnly last)
    {
        if (first > last)
        {
            yield break;
        }

        var days = present.Steps.Concat(limit.Steps).Select(step => step.From).Where(day => day > first && day <= last).Distinct().ToArray();
        Array.Sort(days);
        var from = first;
        foreach (var day in days)
        {
            yield return (from, day.AddDays(-1));
            from = day;
        }

        yield return (from, last);
    }
}

/// <summary>A day with more people than allowed.</summary>
public sealed record DayOver(DateOnly Day, int Present, int Limit);
