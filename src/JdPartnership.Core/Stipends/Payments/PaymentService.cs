using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>Records what interns are paid: row by row, or a whole sheet at once.</summary>
public sealed class PaymentService(IPaymentRepository payments, SheetTemplates templates, IUnitOfWork unitOfWork, ICurrentUser user, BusinessClock clock)
{
    /// <summary>Prefix of the fields errors belong to; the entry's number stands in brackets after it.</summary>
    public const string RowField = "Rows";

    /// <summary>Rows of one save of the steps that go over a whole sheet.</summary>
    private const int PieceRows = 500;

    /// <summary>Writes the rows that were touched, all or none; a row of the month that was emptied is taken away.</summary>
    /// <returns>How many rows were stored.</returns>
    /// <exception cref="NotFoundException">No such roster within the viewer's scope, or a row is not one of the month.</exception>
    /// <exception cref="ConcurrencyException">A touched row was changed by somebody else since the page was opened.</exception>
    /// <exception cref="DomainException">A value breaks a rule, or the month is closed.</exception>
    public async Task<int> SaveAsync(SavePayments command, CancellationToken cancellationToken)
    {
        List<TypedPayment> touched = [.. command.Rows.Where(r => r.IsTouched)];
        Refuse([.. touched.SelectMany(r => PaymentRules.Check(r.Details, command.Sheet.Month, clock.Today, name => FieldOf(r.EntryId, name)))]);
        var sheet = await OpenAsync(command.Sheet, cancellationToken);
        if (touched.Count == 0)
        {
            return 0;
        }

        await RequireEntriesAsync(command.Sheet, touched, cancellationToken);
        RequireColumns(sheet, touched.Select(r => r.Details));
        var stored = await payments.ListCurrentAsync(sheet.Id, [.. touched.Select(r => r.EntryId)], cancellationToken);
        foreach (var row in touched)
        {
            Write(sheet, row, stored.GetValueOrDefault(row.EntryId));
        }

        await SaveAsync(cancellationToken);
        return touched.Count;
    }

    /// <summary>Records the proposal for everybody there the whole month who has no record yet.</summary>
    /// <returns>How many were recorded.</returns>
    /// <inheritdoc cref="SaveAsync(SavePayments, CancellationToken)"/>
    public async Task<int> ProposeAsync(SheetKey key, CancellationToken cancellationToken)
    {
        var recorded = 0;
        await unitOfWork.InTransactionAsync(
            async token =>
            {
                recorded = 0;
                var sheet = await OpenAsync(key, token);
                var template = SheetTemplates.Of(sheet);
                for (var after = 0; await payments.ListUnrecordedAsync(key.RosterId, sheet.Id, key.Month, after, PieceRows, token) is { Count: > 0 } piece; after = piece[^1].Id)
                {
                    List<StipendPayment> proposed = [.. piece.Select(e => (e.Id, Details: Proposal(template, key.Month, e))).Where(e => !e.Details.IsEmpty)
                        .Select(e => new StipendPayment(sheet, e.Id, e.Details, user, clock.UtcNow))];
                    proposed.ForEach(payments.Add);
                    recorded += proposed.Count;
                    await SaveAsync(token);
                }
            },
            cancellationToken);
        return recorded;
    }

    /// <summary>Notes day and way of payment for everybody recorded and not yet paid.</summary>
    /// <returns>How many were.</returns>
    /// <inheritdoc cref="SaveAsync(SavePayments, CancellationToken)"/>
    public async Task<int> PayAsync(PaySheet command, CancellationToken cancellationToken)
    {
        var payday = new PaymentDetails { PaidOn = command.PaidOn ?? throw new DomainException("Payment.PaydayMissing", nameof(command.PaidOn)), Way = command.Way };
        Refuse([.. PaymentRules.Check(payday, command.Sheet.Month, clock.Today, name => name)]);
        var paid = 0;
        await unitOfWork.InTransactionAsync(
            async token =>
            {
                paid = 0;
                var sheet = await OpenAsync(command.Sheet, token);
                for (var after = 0; await payments.ListUnpaidAsync(sheet.Id, after, PieceRows, token) is { Count: > 0 } piece; after = piece[^1].Id)
                {
                    foreach (var payment in piece)
                    {
                        payment.Change(payment.Details with { PaidOn = payday.PaidOn, Way = payday.Way }, user, clock.UtcNow);
                    }

                    paid += piece.Count;
                    await unitOfWork.SaveChangesAsync(token);
                }
            },
            cancellationToken);
        return paid;
    }

    /// <summary>Closes the month: from now on only corrections are added.</summary>
    /// <exception cref="NotFoundException">No such sheet within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">The sheet was closed by somebody else meanwhile.</exception>
    /// <exception cref="DomainException">It is closed already, the month is not over, or somebody on a post has no record.</exception>
    public async Task CloseAsync(SheetKey key, CancellationToken cancellationToken)
    {
        var sheet = await payments.FindSheetAsync(key.RosterId, key.Month, cancellationToken) ?? throw new NotFoundException($"payments of roster {key.RosterId}, {key.Month}");
        if (key.Month.Last >= clock.Today)
        {
            throw new DomainException("Payment.MonthNotOver");
        }

        if (await payments.CountOwedAsync(key.RosterId, sheet.Id, key.Month, cancellationToken) is > 0 and var owed)
        {
            throw new DomainException("Payment.Owed", "", owed);
        }

        sheet.Close(user, clock.UtcNow);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Adds a record that takes the place of one of a closed month.</summary>
    /// <exception cref="NotFoundException">No such record within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">It was corrected by somebody else since the form was opened.</exception>
    /// <exception cref="DomainException">The month is open, nothing is changed, or a value breaks a rule.</exception>
    public async Task CorrectAsync(CorrectPayment command, CancellationToken cancellationToken)
    {
        var payment = await payments.FindAsync(command.RosterId, command.PaymentId, cancellationToken) ?? throw new NotFoundException($"payment {command.PaymentId}");
        if (payment.Version != command.Version)
        {
            throw new ConcurrencyException();
        }

        var reason = NameText.Tidy(command.Reason);
        Refuse([.. PaymentRules.Check(command.Details, PayMonth.Of(payment.Month), clock.Today, name => name), .. ReasonOf(reason)]);
        RequireColumns(payment.Sheet!, [command.Details]);
        unitOfWork.ExpectVersion(payment, command.Version);
        payments.Add(payment.Correct(command.Details, reason, user, clock.UtcNow));
        await SaveAsync(cancellationToken);
    }

    public static string FieldOf(int entryId, string name) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{RowField}[{entryId}].{name}");

    private async Task<PaymentSheet> OpenAsync(SheetKey key, CancellationToken cancellationToken)
    {
        if (await payments.FindSheetAsync(key.RosterId, key.Month, cancellationToken) is { } sheet)
        {
            sheet.RequireOpen();
            return sheet;
        }

        var roster = await payments.FindRosterAsync(key.RosterId, cancellationToken) ?? throw new NotFoundException($"roster {key.RosterId}");
        var opened = new PaymentSheet(roster, key.Month, await templates.GetAsync(key, cancellationToken));
        payments.Add(opened);
        return opened;
    }

    private async Task RequireEntriesAsync(SheetKey key, List<TypedPayment> rows, CancellationToken cancellationToken)
    {
        List<int> asked = [.. rows.Select(r => r.EntryId)];
        if (asked.Except(await payments.ListPayableAsync(key.RosterId, key.Month, asked, cancellationToken)).Any())
        {
            throw new NotFoundException($"an entry of roster {key.RosterId} in {key.Month}");
        }
    }

    private void Write(PaymentSheet sheet, TypedPayment row, StipendPayment? stored)
    {
        if (stored?.Version != row.ShownVersion)
        {
            throw new ConcurrencyException();
        }

        if (stored is null)
        {
            payments.Add(new StipendPayment(sheet, row.EntryId, row.Details, user, clock.UtcNow));
            return;
        }

        unitOfWork.ExpectVersion(stored, row.ShownVersion!.Value);
        if (row.Details.IsEmpty)
        {
            payments.Remove(stored);
        }
        else
        {
            stored.Change(row.Details, user, clock.UtcNow);
        }
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }
        catch (DuplicateException)
        {
            // Two people recorded the same month, row or correction at once.
            throw new ConcurrencyException();
        }
    }

    private static PaymentDetails Proposal(SheetTemplate template, PayMonth month, UnrecordedEntry entry) => new()
    {
        Amounts = template.Components
            .Zip(template.ProposeFor(month.DaysOf(entry.Start, entry.LastDay) == month.Days, entry.AgreedYuan))
            .Where(pair => pair.Second is not null)
            .ToDictionary(pair => pair.First.Order, pair => pair.Second!.Value),
    };

    private static void RequireColumns(PaymentSheet sheet, IEnumerable<PaymentDetails> details)
    {
        var known = sheet.Components.Select(c => c.Order).ToHashSet();
        if (details.Any(d => !known.IsSupersetOf(d.Amounts.Keys)))
        {
            throw new DomainException("Payment.ColumnsChanged");
        }
    }

    private static IEnumerable<DomainError> ReasonOf(string reason) => reason.Length switch
    {
        0 => [new("Payment.ReasonMissing", nameof(CorrectPayment.Reason))],
        > PaymentRules.ReasonLength => [new("Payment.TextTooLong", nameof(CorrectPayment.Reason), PaymentRules.ReasonLength)],
        _ => [],
    };

    private static void Refuse(IReadOnlyList<DomainError> errors)
    {
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }
    }
}
