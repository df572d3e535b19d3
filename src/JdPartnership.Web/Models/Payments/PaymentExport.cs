using System.Runtime.CompilerServices;
using JdPartnership.Core.Common;
using JdPartnership.Core.Observability;
using JdPartnership.Core.Lists;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Payments;

/// <summary>A sheet as a workbook: names and numbers masked for everybody, page after page, never all rows at once.</summary>
public sealed class PaymentExport(PaymentSheets sheets, IStreamedWorkbook workbook, IStringLocalizer L)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    public async Task<FileStreamResult> FileAsync(int rosterId, PayMonth? month, CancellationToken cancellationToken)
    {
        using var measured = PortalMeters.Export("payments");
        var first = await sheets.OpenAsync(rosterId, month, schemeId: null, new PageRequest(1, PageRequest.MaximumSize), cancellationToken);
        var content = new MemoryStream();
        await workbook.WriteAsync(content, L["发放记录 {0}", first.Month], Columns(first.Template), RowsAsync(rosterId, first, cancellationToken), cancellationToken);
        content.Position = 0;
        measured.Succeed(1);
        return new FileStreamResult(content, ContentType) { FileDownloadName = L["发放记录_{0}_{1}.xlsx", first.Roster.Batch, first.Month] };
    }

    private IReadOnlyList<string> Columns(SheetTemplate template) =>
    [
        L["姓名"], L["证件号码"], L["学号"], L["岗位"], L["分中心"], L["在岗天数"], L["约定报酬（元/月）"], .. template.Components.Select(c => c.Name),
        L["货币（元）"], L["实物（元）"], L["扣款（元）"], L["扣款事由"], L["实发货币（元）"], L["计入下限（元）"], L["报酬下限（元/月）"], L["发放日期"], L["发放形式"],
        L["出勤天数"], L["工时"], L["核验"], L["更正次数"], L["备注"],
    ];

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int rosterId, PaymentSheetView first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var view = first; ;)
        {
            foreach (var line in view.Page.Items)
            {
                yield return Row(line, view.Template);
            }

            if (view.Page.Number >= first.Page.Count)
            {
                yield break;
            }

            view = await sheets.OpenAsync(rosterId, first.Month, first.Template.SchemeId ?? 0, new PageRequest(view.Page.Number + 1, PageRequest.MaximumSize), cancellationToken);
        }
    }

    private IReadOnlyList<object?> Row(CheckedPayment line, SheetTemplate template)
    {
        var (row, paid) = (line.Row, line.Row.Payment);
        return
        [
            Masks.Name(row.Name), row.IdMask, row.StudentNumber, row.Post, row.ServiceCentre, line.PresentDays, row.AgreedYuan,
            .. template.Components.Select(c => paid is not null && paid.Details.Amounts.TryGetValue(c.Order, out var yuan) ? (object?)yuan : null),
            paid?.CashYuan, paid?.InKindYuan, paid?.Details.DeductionYuan, paid?.Details.DeductionReason, paid?.CashYuan - (paid?.Details.DeductionYuan ?? 0m), paid?.TowardFloorYuan,
            line.Floor.Yuan, paid?.Details.PaidOn, paid?.Details.Way is { } way ? RosterText.Of(way, L) : null,
            line.Attendance.Worked?.Days, line.Attendance.Worked?.Hours, string.Join(' ', line.Findings.Select(f => PayText.Of(f, L)).Concat(line.Attendance.Flags.Select(f => PayText.Of(f, L)))), paid?.Number, paid?.Details.Remark,
        ];
    }
}
