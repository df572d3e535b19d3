using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Stays;

/// <summary>Registers that a stay ended early, and takes an end or a transfer back.</summary>
public sealed class StayEnds(IStayRepository stays, ITransferRecords records, StayChanges changes, IUnitOfWork unitOfWork, ICurrentUser user, BusinessClock clock)
{
    /// <exception cref="NotFoundException">The roster has no such entry within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the form was opened.</exception>
    /// <exception cref="DomainException">A value is missing, the entry is not in force or has ended, or the day lies outside the stay.</exception>
    public Task EndAsync(EndStay command, CancellationToken cancellationToken)
    {
        Refuse([.. command.Check()]);
        return unitOfWork.InTransactionAsync(
            async token =>
            {
                var entry = await changes.OpenAsync(command.RosterId, command.EntryId, command.Version, token);
                var reason = NameText.Tidy(command.Reason);
                entry.EndEarly(command.LastDay!.Value, command.EndedBy!.Value, reason);
                stays.Add(new StayEvent(entry, StayStep.EndedEarly, command.LastDay.Value, reason, user, clock.UtcNow));
                await changes.SaveAsync(entry, token);
            },
            cancellationToken);
    }

    /// <summary>The stay goes on as planned. Of a transfer the entry at the new place is gone; what was recorded there goes on with this one.</summary>
    /// <exception cref="NotFoundException">The roster has no such entry within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the form was opened.</exception>
    /// <exception cref="DomainException">
    /// A reason is missing, the entry has not ended, it ended again at the new place, or something was recorded there and nobody accepted it.
    /// </exception>
    public Task UndoAsync(UndoStayEnd command, CancellationToken cancellationToken)
    {
        Refuse([.. StayReason.Check(command.Reason)]);
        return unitOfWork.InTransactionAsync(
            async token =>
            {
                var entry = await changes.OpenAsync(command.RosterId, command.EntryId, command.Version, token);
                var continuation = await stays.FindContinuationAsync(entry, token);
                stays.Add(Undo(entry, continuation, NameText.Tidy(command.Reason)));
                await RequireAcceptedAsync(command, token);
                await changes.SaveAsync(entry, token);
                if (continuation is not null)
                {
                    await records.PassOnAsync(continuation.Id, entry.Id, token);
                }
            },
            cancellationToken);
    }

    private async Task RequireAcceptedAsync(UndoStayEnd command, CancellationToken cancellationToken)
    {
        if (!command.AcceptsRecords && await records.CountAsync(command.EntryId, cancellationToken) is { IsEmpty: false } found)
        {
            throw new DomainException("Stay.RecordsNotAccepted", nameof(command.AcceptsRecords), found.Payments, found.Days);
        }
    }

    private StayEvent Undo(RosterEntry entry, RosterEntry? continuation, string reason)
    {
        var day = entry.EndedOn ?? throw new DomainException("Stay.NotEnded");
        var step = continuation is null ? StayStep.EndUndone : StayStep.TransferUndone;
        var happened = new StayEvent(entry, step, day, reason, user, clock.UtcNow);
        continuation?.Withdraw();
        entry.ContinueAsPlanned();
        return continuation is null ? happened : happened.Towards(StayEvent.PlaceOf(continuation));
    }

    private static void Refuse(IReadOnlyList<DomainError> errors)
    {
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }
    }
}
