using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>Tells whether a row was touched: short, the same for the same values, empty for an empty row.</summary>
public static class PaymentMark
{
    private const int Length = 16;
    private const char Separator = '\u001f';

    public static string Of(PaymentDetails details)
    {
        if (details.IsEmpty)
        {
            return "";
        }

        var values = string.Join(
            Separator,
            string.Join(';', details.Amounts.OrderBy(a => a.Key).Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Key}={a.Value:0.00}"))),
            details.DeductionYuan?.ToString("0.00", CultureInfo.InvariantCulture),
            details.DeductionReason,
            details.PaidOn?.DayNumber.ToString(CultureInfo.InvariantCulture),
            details.Way,
            details.Remark);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(values)))[..Length];
    }
}
