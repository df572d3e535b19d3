using System.Globalization;
using AutoMapper;
using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Web.Models.Payments;

/// <summary>Rows that passed their validator.</summary>
public sealed class PaymentProfile : Profile
{
    public PaymentProfile()
    {
        CreateMap<PaymentForm, IReadOnlyList<TypedPayment>>().ConvertUsing(form => Read(form));
        CreateMap<CorrectionModel, CorrectPayment>().ConvertUsing(model => new CorrectPayment
        {
            RosterId = model.RosterId,
            PaymentId = model.PaymentId,
            Version = model.Version ?? 0,
            Details = PaymentText.Read(model, name => name).Details,
            Reason = model.Reason,
        });
    }

    private static List<TypedPayment> Read(PaymentForm form) => [.. form.Rows.Select(row =>
    {
        var (version, mark) = PaymentText.ReadShown(row.Value.Shown);
        return new TypedPayment(int.Parse(row.Key, CultureInfo.InvariantCulture), PaymentText.Read(row.Value, name => name).Details, version, mark);
    })];
}
