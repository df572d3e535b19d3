using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Rules.Stays;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Internships.Presence;

/// <summary>
/// Compares presence with the limits of a centre. Who belongs to one college sees its own interns; that the limit is exceeded is asked
/// across all colleges, and nothing but yes or no comes back.
/// </summary>
public sealed class CentrePresences(IPresenceQueries queries, EnterpriseScope enterprise, ICurrentUser user, BusinessClock clock)
{
    /// <summary>Days a chart can show.</summary>
    public const int LongestDays = 3 * 366;

    private const string Actor = "presence at a centre";

    /// <param name="centreId">The centre.</param>
    /// <param name="first">First day; <c>null</c> for the first of this year.</param>
    /// <param name="last">Last day; <c>null</c> for a year later.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">No such centre.</exception>
    public async Task<CentrePresence> ReadAsync(int centreId, DateOnly? first, DateOnly? last, CancellationToken cancellationToken)
    {
        var centre = await queries.FindCentreAsync(centreId, cancellationToken) ?? throw new NotFoundException($"service centre {centreId}");
        var from = first ?? new DateOnly(clock.Today.Year, 1, 1);
        var to = last is { } day && day >= from && day.DayNumber - from.DayNumber <= LongestDays ? day : from.AddYears(1).AddDays(-1);
        var own = await queries.ListChangesAsync(centreId, cancellationToken);
        var all = user.Scope.SeesAll ? own : await enterprise.RunAsync(
            Actor, provider => provider.GetRequiredService<IPresenceQueries>().ListChangesAsync(centreId, cancellationToken));
        var staff = await queries.ListStaffAsync(centreId, cancellationToken);
        var posts = own.Select(c => (c.PostId, c.Post))
            .Concat(user.Scope.SeesAll ? staff.Where(s => s.PostId is not null).Select(s => (s.PostId!.Value, s.Post!)) : [])
            .DistinctBy(p => p.Item1)
            .OrderBy(p => p.Item2, StringComparer.Ordinal);
        return new CentrePresence(
            centreId,
            centre,
            from,
            to,
            user.Scope.SeesAll,
            [
                Group(null, InternsOfCentre.Share, own, all, staff.Where(s => s.PostId is null), from, to),
                .. posts.Select(p => Group(
                    p.Item2,
                    InternsOfPost.Share,
                    own.Where(c => c.PostId == p.Item1),
                    all.Where(c => c.PostId == p.Item1),
                    staff.Where(s => s.PostId == p.Item1),
                    from,
                    to)),
            ]);
    }

    private PresenceGroup Group(
        string? post, decimal share, IEnumerable<PostChange> own, IEnumerable<PostChange> all, IEnumerable<StaffStep> staff, DateOnly first, DateOnly last)
    {
        var limit = StaffLimit.Of(staff.Select(s => new DayStep(s.From, s.Persons)), share);
        var comparison = LimitComparison.Of(LineOf(all), limit, first, last);
        bool? isExceeded = comparison.DaysOver > 0 ? true : comparison.DaysUnknown > 0 ? null : false;
        return new PresenceGroup(post, share, LineOf(own), limit, user.Scope.SeesAll ? comparison : null, isExceeded);
    }

    private static DayLine LineOf(IEnumerable<PostChange> changes)
    {
        var sweep = new PresenceSweep();
        sweep.Add(changes.Select(c => new DayDelta(c.Day, c.Delta)));
        return sweep.Sweep();
    }
}
