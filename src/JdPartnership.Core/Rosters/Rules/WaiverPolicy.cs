using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Which findings may stand, on whose word, with which papers. What is not allowed here is refused.</summary>
public static class WaiverPolicy
{
    public const int ReasonLength = 500;
    public const int FilingNumberLength = 50;

    public static bool MayWaive(Role role, Waivable waiver) => (role, waiver) switch
    {
        (_, Waivable.Never) => false,
        (Role.Administrator, _) => true,
        (Role.Coordinator, Waivable.ByCoordinator or Waivable.WithFiling) => true,
        _ => false,
    };

    /// <param name="today">Nothing is filed later.</param>
    /// <returns>Every error, not just the first; empty when the finding may stand.</returns>
    public static IReadOnlyList<DomainError> Check(WaiverRequest request, Role role, DateOnly today)
    {
        if (RuleCatalogue.Find(request.RuleCode) is not { } rule || rule.Waiver == Waivable.Never)
        {
            return [new("Waiver.Never", nameof(request.RuleCode))];
        }

        return !MayWaive(role, rule.Waiver)
            ? [new("Waiver.AdministratorOnly", nameof(request.RuleCode))]
            : [.. Reason(NameText.Tidy(request.Reason)), .. rule.Waiver == Waivable.WithFiling ? Filing(request, today) : []];
    }

    private static IEnumerable<DomainError> Reason(string reason) => reason.Length switch
    {
        0 => [new("Waiver.ReasonRequired", nameof(WaiverRequest.Reason))],
        > ReasonLength => [new("Waiver.ReasonTooLong", nameof(WaiverRequest.Reason), ReasonLength, reason.Length)],
        _ => [],
    };

    private static IEnumerable<DomainError> Filing(WaiverRequest request, DateOnly today)
    {
        var number = NameText.Tidy(request.FilingNumber);
        if (number.Length == 0)
        {
            yield return new("Waiver.FilingNumberRequired", nameof(request.FilingNumber));
        }
        else if (number.Length > FilingNumberLength)
        {
            yield return new("Waiver.FilingNumberTooLong", nameof(request.FilingNumber), FilingNumberLength, number.Length);
        }

        if (request.FiledOn is null)
        {
            yield return new("Waiver.FiledOnRequired", nameof(request.FiledOn));
        }
        else if (request.FiledOn > today)
        {
            yield return new("Waiver.FiledInFuture", nameof(request.FiledOn));
        }
    }
}
