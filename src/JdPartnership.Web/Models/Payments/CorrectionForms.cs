using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Web.Models.Payments;

/// <summary>Fills the form of a correction: with the record as it is, or with what was typed.</summary>
public sealed class CorrectionForms(RosterRecords rosters, IPaymentQueries payments)
{
    /// <exception cref="NotFoundException">No such record within the viewer's scope.</exception>
    public async Task<CorrectionModel> OpenAsync(int rosterId, int paymentId, CancellationToken cancellationToken)
    {
        var page = await PageAsync(rosterId, paymentId, cancellationToken);
        var stored = PaymentText.Write(page.Row.Payment!.Details, "");
        return new CorrectionModel
        {
            RosterId = rosterId,
            PaymentId = paymentId,
            Version = page.Row.Payment.Version,
            Amounts = stored.Amounts,
            DeductionYuan = stored.DeductionYuan,
            DeductionReason = stored.DeductionReason,
            PaidOn = stored.PaidOn,
            Way = stored.Way,
            Remark = stored.Remark,
            Page = page,
        };
    }

    /// <inheritdoc cref="OpenAsync"/>
    public async Task<CorrectionModel> FillAsync(CorrectionModel model, CancellationToken cancellationToken)
    {
        model.Page = await PageAsync(model.RosterId, model.PaymentId, cancellationToken);
        return model;
    }

    private async Task<CorrectionPage> PageAsync(int rosterId, int paymentId, CancellationToken cancellationToken)
    {
        var roster = await rosters.GetAsync(rosterId, cancellationToken);
        var row = await payments.FindRowAsync(rosterId, paymentId, cancellationToken) ?? throw new NotFoundException($"payment {paymentId}");
        var history = await payments.ListHistoryAsync(rosterId, paymentId, cancellationToken);
        var sheet = await payments.FindSheetAsync(rosterId, row.Payment!.Month, cancellationToken);
        return new CorrectionPage(roster.Batch, row.Payment.Month, row with { Name = rosters.NameOf(row.Name), StudentNumber = rosters.StudentNumberOf(row.StudentNumber) }, sheet!.Template, history);
    }
}
