namespace JdPartnership.Core.Attendance;

/// <summary>Days worked in a row.</summary>
internal static class WorkRun
{
    /// <summary>
    /// A run counts in the month its days fall in and with the days that led to it, so it does not begin anew on the first. It looks back
    /// alone: what a later file says of the next month leaves this month as it is.
    /// </summary>
    /// <param name="worked">Days of the month.</param>
    /// <param name="earlier">Days before them; more does no harm.</param>
    /// <returns>Days of the longest run up to one of the month's; 0 when none was worked.</returns>
    public static int LongestOf(IReadOnlyCollection<DateOnly> worked, IEnumerable<DateOnly> earlier)
    {
        HashSet<DateOnly> all = [.. worked, .. earlier];
        return worked.Select(LengthUntil).DefaultIfEmpty().Max();

        int LengthUntil(DateOnly day)
        {
            var length = 0;
            while (all.Contains(day.AddDays(-length)))
            {
                length++;
            }

            return length;
        }
    }
}
