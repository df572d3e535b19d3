using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Stays;

/// <summary>Why something was registered about a stay. Always asked for.</summary>
internal static class StayReason
{
    private const string Field = "Reason";

    public static IEnumerable<DomainError> Check(string? reason) => NameText.Tidy(reason).Length switch
    {
        0 => [new("Stay.ReasonMissing", Field)],
        > StayEvent.ReasonLength => [new("Stay.ReasonTooLong", Field, StayEvent.ReasonLength)],
        _ => [],
    };
}
