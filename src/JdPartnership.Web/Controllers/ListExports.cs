using JdPartnership.Core.Common;
using JdPartnership.Core.Lists;
using JdPartnership.Core.Observability;
using JdPartnership.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

/// <summary>Answers a list as a file.</summary>
public sealed class ListExports(IListWorkbook workbook, IListCsv csv, BusinessClock clock)
{
    /// <param name="table">The whole list.</param>
    /// <param name="format"><c>csv</c>; anything else gives a workbook.</param>
    public FileContentResult File(ListTable table, string? format)
    {
        var name = $"{table.Title}_{DateText.Of(clock.Today)}";
        var isCsv = string.Equals(format, "csv", StringComparison.OrdinalIgnoreCase);
        using var measured = PortalMeters.Export(isCsv ? "list-csv" : "list-xlsx");
        var file = isCsv
            ? new FileContentResult(csv.Write(table), "text/csv; charset=utf-8") { FileDownloadName = name + ".csv" }
            : new FileContentResult(workbook.Write(table), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { FileDownloadName = name + ".xlsx" };
        measured.Succeed(1);
        return file;
    }
}
