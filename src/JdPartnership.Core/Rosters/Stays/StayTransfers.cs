using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Rosters.Stays;

/// <summary>Lets a stay go on at another post or centre of its batch, if the rules allow this person there.</summary>
public sealed class StayTransfers(
    IStayRepository stays,
    ITransferRecords records,
    StayChanges changes,
    TransferRules rules,
    IPersonalDataProtector protector,
    IUnitOfWork unitOfWork,
    ICurrentUser user,
    BusinessClock clock)
{
    /// <exception cref="NotFoundException">The roster has no such entry within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the form was opened.</exception>
    /// <exception cref="DomainException">
    /// A value is missing, the entry is not in force or has ended, the batch does not offer the place, the rules forbid it, or they warn and
    /// nobody accepted it.
    /// </exception>
    public Task TransferAsync(TransferStay command, CancellationToken cancellationToken)
    {
        List<DomainError> errors = [.. command.Check()];
        return errors.Count > 0 ? throw new DomainException(errors) : unitOfWork.InTransactionAsync(
            async token =>
            {
                var entry = await changes.OpenAsync(command.RosterId, command.EntryId, command.Version, token);
                var continuation = await TransferAsync(entry, command, token);
                await changes.SaveAsync(entry, token);
                await records.TakeAlongAsync(entry.Id, continuation.Id, continuation.Start, token);
            },
            cancellationToken);
    }

    private async Task<RosterEntry> TransferAsync(RosterEntry entry, TransferStay command, CancellationToken cancellationToken)
    {
        var (place, first, reason) = (command.Place!, command.FirstDay!.Value, NameText.Tidy(command.Reason));
        Require(first > entry.Start && first <= entry.End, "Stay.FirstDayOutside", nameof(command.FirstDay), RuleText.Of(entry.Start.AddDays(1)), RuleText.Of(entry.End));
        Require(place.PostId != entry.PostId || place.ServiceCentreId != entry.ServiceCentreId, "Stay.SamePlace", nameof(command.Place));
        Require(entry.Sealed.Length > 0, "Stay.Erased", "");
        var (target, found) = await rules.CheckAsync(entry, place, first, cancellationToken);
        Refuse(found, command.AcceptsWarnings);
        var remembered = reason + Accepted(found);
        Require(remembered.Length <= StayEvent.ReasonLength, "Stay.ReasonTooLong", nameof(command.Reason), StayEvent.ReasonLength - (remembered.Length - reason.Length));
        var continuation = Continuation.Of(entry, place, first, protector);
        entry.EndEarly(first.AddDays(-1), StayEnd.Transferred, reason);
        stays.Add(continuation);
        stays.Add(new StayEvent(entry, StayStep.Transferred, first.AddDays(-1), remembered, user, clock.UtcNow)
            .Towards(StayEvent.PlaceOf(target.ServiceCentre, target.Name)));
        return continuation;
    }

    // Whoever accepts a warning stands for it: the event says which, beside why the person was transferred.
    private static string Accepted(IReadOnlyList<RosterFinding> found)
    {
        var codes = found.Where(f => f.Severity == RuleSeverity.Warn).Select(f => f.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return codes.Count == 0 ? "" : $"（放行警告：{string.Join('、', codes)}）";
    }

    private static void Refuse(IReadOnlyList<RosterFinding> found, bool acceptsWarnings)
    {
        List<RosterFinding> blocks = [.. found.Where(f => f.Severity == RuleSeverity.Block)];
        List<RosterFinding> told = blocks.Count > 0 || acceptsWarnings ? blocks : [.. found.Where(f => f.Severity == RuleSeverity.Warn)];
        if (told.Count > 0)
        {
            throw new DomainException([
                .. told.Select(f => new DomainError($"Roster.{f.Code}", nameof(TransferStay.Place), [.. f.Arguments])),
                .. blocks.Count > 0 ? Array.Empty<DomainError>() : [new("Stay.WarningsNotAccepted", nameof(TransferStay.AcceptsWarnings))],
            ]);
        }
    }

    private static void Require(bool condition, string code, string field, params object[] arguments)
    {
        if (!condition)
        {
            throw new DomainException(code, field, arguments);
        }
    }
}
