using JdPartnership.Core.Common;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports;

namespace JdPartnership.Web.Models.Reports;

/// <param name="Query">What the list is filtered by, as typed.</param>
/// <param name="Colleges">The page of college editions under the filter.</param>
/// <param name="ExportAll">The form that starts the job, as it was sent or as it begins.</param>
public sealed record EditionListModel(EditionList Editions, string? Query, Page<CollegeFact> Colleges, ExportAllModel ExportAll)
{
    public PeriodFact Period => Editions.Period;

    public bool HasEnterpriseEdition => Editions.HasEnterpriseEdition && Colleges.Number == 1;

    public string? PaginationUnavailable => Editions.PaginationUnavailable;
}
