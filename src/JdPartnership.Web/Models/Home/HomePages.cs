using JdPartnership.Core.Accounts;
using JdPartnership.Core.Audit;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters;
using JdPartnership.Web.Models.Figures;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Home;

/// <summary>Puts the desk of a person together: the figures of what the person sees, and what goes on.</summary>
public sealed class HomePages(FigureService figures, IRosterQueries rosters, JobService jobs, IChangeQueries changes, ICurrentUser viewer, IStringLocalizer L)
{
    private const int RecentChanges = 8;

    public async Task<HomeModel> ReadAsync(CancellationToken cancellationToken)
    {
        var page = await figures.ListPeriodsAsync(cancellationToken) is [var newest, ..] ? await figures.ReadAsync(newest, collegeId: null, cancellationToken) : null;
        return new HomeModel
        {
            Page = page,
            Figures = page is null ? [] : [.. KeyFigures(page)],
            Differing = page?.Figures.All.Count(claim => Differs(claim, page.Figures)) ?? 0,
            Rosters = viewer.May(Permission.ViewRosters) ? await rosters.CountByStateAsync(cancellationToken) : new Dictionary<RosterState, int>(),
            Jobs = viewer.May(Permission.ViewJobs) ? await jobs.ListOpenAsync(cancellationToken) : [],
            Changes = viewer.May(Permission.ViewHistory) ? await changes.ListRecentAsync(RecentChanges, cancellationToken) : null,
        };
    }

    private IEnumerable<KeyFigure> KeyFigures(FigurePage page)
    {
        var year = page.Period.ThisYear;
        (string Key, string Name)[] wanted = viewer.Scope.SeesAll
            ?
            [
                ($"internships.headcount.{year}", L["{0} 年实习人数", $"{year}"]), ("colleges.registered", L["在册合作院校"]), ("colleges.provinces", L["名录覆盖省份"]),
                ("cooperation.class-colleges", L["开设合作班的院校"]), ("cooperation.centre-colleges", L["建有实训中心的院校"]), ("training.courses", L["培训课程"]),
            ]
            :
            [
                ($"college.internships.headcount.{year}", L["{0} 年实习人数", $"{year}"]), ("college.cooperation-forms", L["合作形式"]),
                ("college.classes", L["学徒制/订单班"]), ("college.training-centres", L["实训中心与基地"]),
            ];
        foreach (var (key, name) in wanted)
        {
            if (page.Figures.TryGet(key, out var figure))
            {
                yield return new KeyFigure(name, figure, key.EndsWith($"headcount.{year}", StringComparison.Ordinal) ? Change(page.Figures, key[..^5]) : null);
            }
        }
    }

    /// <param name="family">Key of the headcounts without the year.</param>
    private static FigureChange? Change(FigureSet set, string family)
    {
        var percent = set.TryGet(family + ".growth-percent", out var share) ? FigureText.Number(share) : null;
        return set.TryGet(family + ".growth", out var growth) && FigureText.Number(growth) is { } amount ? new FigureChange(amount, percent) : null;
    }

    private static bool Differs(Figure claim, FigureSet set) =>
        claim.CountedBy is { } key && set.TryGet(key, out var counted) && counted.Value is { } value && value != claim.Value;
}
