using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Waivers;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>
/// Which findings may stand, on whose word, with which papers. A warning needs a reason. A block stands as its rule says
/// (<see cref="Waivable"/>); that of reading never: the cell must be put right.
/// </summary>
public static class WaiverPolicy
{
    public static Waivable Of(string findingCode) => RuleCatalogue.RuleOf(findingCode)?.Waiver ?? Waivable.Never;

    /// <summary>Whether somebody may grant that a block stands.</summary>
    public static bool MayGrant(Role role, string findingCode) => (role, Of(findingCode)) switch
    {
        (_, Waivable.Never) => false,
        (Role.Administrator, _) => true,
        (Role.Coordinator, Waivable.ByCoordinator or Waivable.WithFiling) => true,
        _ => false,
    };

    /// <returns>Why it may not even be asked for: every error, not just the first.</returns>
    public static IReadOnlyList<DomainError> Check(WaiverRequest request)
    {
        var waiver = request.Severity == RuleSeverity.Block ? Of(request.FindingCode) : Waivable.ByCoordinator;
        return waiver == Waivable.Never
            ? [new("Waiver.Never", nameof(request.FindingCode))]
            : [.. Reason(NameText.Tidy(request.Reason)), .. Filing(NameText.Tidy(request.FilingNumber), isRequired: waiver == Waivable.WithFiling), .. waiver == Waivable.WithFiling ? FiledOn(request) : []];
    }

    private static IEnumerable<DomainError> Reason(string reason) => reason.Length switch
    {
        0 => [new("Waiver.ReasonRequired", nameof(WaiverRequest.Reason))],
        > RuleWaiver.ReasonLength => [new("Waiver.ReasonTooLong", nameof(WaiverRequest.Reason), RuleWaiver.ReasonLength, reason.Length)],
        _ => [],
    };

    private static IEnumerable<DomainError> Filing(string number, bool isRequired) => number.Length switch
    {
        0 when isRequired => [new("Waiver.FilingNumberRequired", nameof(WaiverRequest.FilingNumber))],
        > RuleWaiver.FilingNumberLength => [new("Waiver.FilingNumberTooLong", nameof(WaiverRequest.FilingNumber), RuleWaiver.FilingNumberLength, number.Length)],
        _ => [],
    };

    // 事先备案: filed afterwards it unlocks nothing.
    private static IEnumerable<DomainError> FiledOn(WaiverRequest request) => request.FiledOn is not { } day
        ? [new("Waiver.FiledOnRequired", nameof(WaiverRequest.FiledOn))]
        : day > request.Start ? [new("Waiver.FiledTooLate", nameof(WaiverRequest.FiledOn), RuleText.Of(day), RuleText.Of(request.Start.Value))] : [];
}
