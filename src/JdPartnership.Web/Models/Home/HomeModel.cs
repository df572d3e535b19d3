using JdPartnership.Core.Audit;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Web.Models.Home;

/// <summary>What a person needs first.</summary>
public sealed class HomeModel
{
    /// <summary>Figures of the newest period; <c>null</c> while there is none.</summary>
    public FigurePage? Page { get; init; }

    public IReadOnlyList<KeyFigure> Figures { get; init; } = [];

    /// <summary>Claims that differ from what the rows count.</summary>
    public int Differing { get; init; }

    /// <summary>How many rosters wait for whom: with the coordinator, or with the college.</summary>
    public IReadOnlyDictionary<RosterState, int> Rosters { get; init; } = new Dictionary<RosterState, int>();

    /// <summary>Jobs that wait or run; empty for who may not see them.</summary>
    public IReadOnlyList<JobRow> Jobs { get; init; } = [];

    /// <summary>Newest first; <c>null</c> for who may not see the history.</summary>
    public IReadOnlyList<RecentChange>? Changes { get; init; }
}

/// <param name="Name">In the language of the page.</param>
/// <param name="Change">The change against the year before; <c>null</c> where there is none.</param>
public sealed record KeyFigure(string Name, Figure Figure, FigureChange? Change = null);

/// <param name="Amount">With its sign, in the unit of the figure.</param>
/// <param name="Percent">With its sign; <c>null</c> where the year before was nothing.</param>
public sealed record FigureChange(string Amount, string? Percent);
