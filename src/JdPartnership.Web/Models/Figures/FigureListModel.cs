using JdPartnership.Core.Figures;

namespace JdPartnership.Web.Models.Figures;

/// <param name="Periods">Labels of all periods, newest first.</param>
/// <param name="Page"><c>null</c> when no period is registered.</param>
/// <param name="MayChoose">Whether the viewer sees more than one college.</param>
public sealed record FigureListModel(IReadOnlyList<string> Periods, FigurePage? Page, bool MayChoose)
{
    /// <summary>Counted figures, subject by subject; those of the chosen college apart.</summary>
    public IEnumerable<IGrouping<FigureSubject, Figure>> Enterprise => Counted(f => f.Scope.IsEnterprise);

    public IEnumerable<IGrouping<FigureSubject, Figure>> OfCollege => Counted(f => !f.Scope.IsEnterprise);

    public IReadOnlyList<Figure> Claims => [.. All.Where(f => f.Kind == FigureKind.Claim)];

    /// <summary>The figure that counts what a claim states; <c>null</c> where nothing does.</summary>
    public Figure? CountOf(Figure claim) => claim.CountedBy is { } key && Page!.Figures.TryGet(key, out var counted) ? counted : null;

    private IEnumerable<Figure> All => Page?.Figures.All ?? [];

    private IEnumerable<IGrouping<FigureSubject, Figure>> Counted(Func<Figure, bool> belongs) =>
        All.Where(f => f.Kind != FigureKind.Claim && belongs(f)).GroupBy(f => f.Subject);
}
