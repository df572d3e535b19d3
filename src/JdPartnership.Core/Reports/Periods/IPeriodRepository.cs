namespace JdPartnership.Core.Reports.Periods;

/// <summary>Report periods to change. They belong to the enterprise.</summary>
public interface IPeriodRepository
{
    /// <summary>For change; <c>null</c> when there is none.</summary>
    Task<ReportPeriod?> FindAsync(string label, CancellationToken cancellationToken);

    /// <summary>The one that ends last, to read; <c>null</c> when there is none at all.</summary>
    Task<ReportPeriod?> FindNewestAsync(CancellationToken cancellationToken);

    /// <summary>Whether somebody has written sections, listed partners or stated claims for it.</summary>
    Task<bool> IsUsedAsync(int id, CancellationToken cancellationToken);

    void Add(ReportPeriod period);

    void Remove(ReportPeriod period);
}
