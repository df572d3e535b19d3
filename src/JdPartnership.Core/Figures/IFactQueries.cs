using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures;

/// <summary>Reads the facts of a period under the scope of whoever asks.</summary>
public interface IFactQueries
{
    /// <returns><c>null</c> when no period has the label, or no enterprise is registered.</returns>
    Task<ReportFacts?> FindAsync(string periodLabel, CancellationToken cancellationToken);

    /// <summary>Labels of all periods, newest first.</summary>
    Task<IReadOnlyList<string>> ListPeriodsAsync(CancellationToken cancellationToken);

    /// <summary>Every period, newest first.</summary>
    Task<IReadOnlyList<PeriodFact>> ListPeriodFactsAsync(CancellationToken cancellationToken);

    /// <summary>Ids of the colleges a text finds by name, alias, pinyin or code, within the scope.</summary>
    Task<IReadOnlySet<int>> FindCollegesAsync(string text, CancellationToken cancellationToken);

    /// <summary>Finds a college by name or alias, within the scope.</summary>
    Task<int?> FindCollegeAsync(string nameOrAlias, CancellationToken cancellationToken);
}
