namespace JdPartnership.Core.Internships.Presence;

/// <summary>How many interns may be there at once: a share of the staff on post, which changes over time.</summary>
public static class StaffLimit
{
    /// <param name="staff">People on post from a day on; before the first the limit is unknown.</param>
    /// <param name="share">For example 0.10; whole people only, so that 15 staff allow 1.</param>
    public static DayLine Of(IEnumerable<DayStep> staff, decimal share) =>
        new(null, staff.Select(level => level with { Value = level.Value is { } people ? (int)decimal.Floor(people * share) : null }));
}
