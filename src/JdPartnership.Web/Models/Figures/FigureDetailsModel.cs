using JdPartnership.Core.Figures;

namespace JdPartnership.Web.Models.Figures;

/// <summary>One figure with the stored rows behind it.</summary>
public sealed class FigureDetailsModel(FigurePage page, Figure figure)
{
    private const int MostSubtotals = 4;
    private readonly HashSet<int> _colleges = [.. page.Colleges.Select(c => c.Id)];

    public FigurePage Page => page;

    public Figure Figure => figure;

    public string RowUnit => figure.RowUnit ?? figure.Unit;

    public bool HasValues => figure.Rows.Any(r => r.Value is not null);

    public bool HasDetails => figure.Rows.Any(r => r.Detail is not null);

    public bool HasSources => figure.Rows.Any(r => r.Source is not null);

    /// <summary>The rows' sum, where it is the figure: then it stands in the foot as the total.</summary>
    public bool RowsAddUp => HasValues && figure.RowUnit is null && figure.Rows.Sum(r => r.Value) == figure.Value;

    /// <summary>Sums by what tells the rows apart, where that has few values: the two years of a comparison.</summary>
    public IReadOnlyList<(string Name, decimal Sum)> Subtotals
    {
        get
        {
            var groups = HasValues ? figure.Rows.GroupBy(r => r.Detail ?? "").Select(g => (g.Key, g.Sum(r => r.Value) ?? 0)).ToList() : [];
            return groups.Count is > 1 and <= MostSubtotals && groups.Count < figure.Rows.Count ? groups : [];
        }
    }

    /// <summary>What the figure counts, for a claim.</summary>
    public Figure? Counted => figure.CountedBy is { } key && page.Figures.TryGet(key, out var counted) ? counted : null;

    /// <summary>What was stated about the same.</summary>
    public IEnumerable<Figure> Claims => page.Figures.All.Where(f => f.CountedBy == figure.Key);

    /// <summary>A college in the recycle bin keeps its row, but has no page to go to.</summary>
    public bool HasPage(int? collegeId) => collegeId is { } id && _colleges.Contains(id);
}
