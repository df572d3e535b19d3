using System.Runtime.InteropServices;

namespace JdPartnership.Core.Rosters.Stays;

/// <param name="Payments">Months with a record of pay.</param>
/// <param name="Days">Days with attendance.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TransferRecordCounts(int Payments, int Days)
{
    public bool IsEmpty => this == default;
}
