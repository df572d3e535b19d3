using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Waivers;

namespace JdPartnership.Core.Rosters;

/// <summary>The way of a roster between college and enterprise.</summary>
public sealed class RosterService(
    IRosterRepository rosters,
    IFindingQueries findings,
    IWaiverRepository waivers,
    IEntriesInForce inForce,
    IRosterRecheck recheck,
    IUnitOfWork unitOfWork,
    ICurrentUser user,
    BusinessClock clock)
{
    /// <summary>Prefix of the fields errors belong to; the code of the finding stands in brackets after it.</summary>
    public const string ReasonField = "Reasons";

    private const string StayDropped = "Roster.StayDropped";
    private const string StayContradicted = "Roster.StayContradicted";

    /// <summary>Rows a sentence names; how many there are it says as well.</summary>
    private const int RowsTold = 20;

    /// <summary>
    /// Hands the roster to the coordinator, once the rules have been asked again. A warning passes with a reason, a block only when it is waived.
    /// </summary>
    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the page was opened.</exception>
    /// <exception cref="DomainException">It is empty, not in work, or findings or registered ends of stays stand in the way.</exception>
    public async Task SubmitAsync(MoveRoster command, CancellationToken cancellationToken)
    {
        await CheckAgainAsync(command, cancellationToken);
        await unitOfWork.InTransactionAsync(
            async token =>
            {
                var roster = await GetAsync(command, token);
                roster.Submit(user, clock.UtcNow, Remark(command.Remark));
                await LetPassAsync(roster, command, token);
                await unitOfWork.SaveChangesAsync(token);
            },
            cancellationToken);
    }

    /// <inheritdoc cref="ReturnAsync"/>
    public Task WithdrawAsync(MoveRoster command, CancellationToken cancellationToken) =>
        MoveAsync(command, (roster, _) => roster.Withdraw(user, clock.UtcNow), cancellationToken);

    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the page was opened.</exception>
    /// <exception cref="DomainException">It is not with the coordinator, or nothing is remarked.</exception>
    public Task ReturnAsync(MoveRoster command, CancellationToken cancellationToken)
    {
        var remark = Remark(command.Remark) ?? throw new DomainException("Roster.RemarkMissing", nameof(command.Remark));
        return MoveAsync(command, (roster, upload) => roster.Return(user, clock.UtcNow, remark, upload), cancellationToken);
    }

    /// <summary>
    /// Approves the working entries, once the rules have been asked again: they count from now on, in headcounts and presence, all in one
    /// transaction. What others approved since the submission may have brought new findings; they pass as when it was submitted.
    /// </summary>
    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the page was opened, or another roster was approved at this very moment.</exception>
    /// <exception cref="DomainException">
    /// It is not with the coordinator, the same person submitted it, or findings or registered ends of stays stand in the way.
    /// </exception>
    public async Task ApproveAsync(MoveRoster command, CancellationToken cancellationToken)
    {
        var checkedAgainst = await rosters.FindLastApprovalBesideAsync(command.Id, cancellationToken);
        await CheckAgainAsync(command, cancellationToken);
        await unitOfWork.InTransactionAsync(
            async token =>
            {
                await rosters.HoldCentresAsync(command.Id, token);
                var roster = await GetAsync(command, token);
                roster.Approve(user, clock.UtcNow, Remark(command.Remark), await rosters.FindLastAppliedAsync(command.Id, token), await rosters.FindSubmissionAsync(command.Id, token));
                await LetPassAsync(roster, command, token);
                if (await rosters.FindLastApprovalBesideAsync(command.Id, token) != checkedAgainst)
                {
                    throw new ConcurrencyException();
                }

                await unitOfWork.SaveChangesAsync(token);
                await inForce.BringIntoForceAsync(command.Id, token);
                await inForce.RenewCountsAsync(command.Id, token);
            },
            cancellationToken);
    }

    /// <summary>Asks the rules again, for what others have approved and the facts of today; nothing else changes.</summary>
    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    /// <exception cref="DomainException">It is empty.</exception>
    public async Task CheckAgainAsync(int id, CancellationToken cancellationToken)
    {
        if (await rosters.FindAsync(id, cancellationToken) is null)
        {
            throw new NotFoundException($"roster {id}");
        }

        if (!await rosters.HasEntriesAsync(id, cancellationToken))
        {
            throw new DomainException("Roster.Empty");
        }

        await recheck.RunAsync(id, cancellationToken);
    }

    public static string FieldOf(string code) => $"{ReasonField}[{code}]";

    private async Task MoveAsync(MoveRoster command, Action<Roster, int?> step, CancellationToken cancellationToken)
    {
        var roster = await GetAsync(command, cancellationToken);
        step(roster, await rosters.FindLastAppliedAsync(command.Id, cancellationToken));
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task<IEnumerable<DomainError>> ConflictsAsync(int rosterId, CancellationToken cancellationToken) =>
        (await inForce.ListConflictsAsync(rosterId, cancellationToken))
            .GroupBy(c => c.IsDropped)
            .Select(g => new DomainError(
                g.Key ? StayDropped : StayContradicted, "", g.Count(), string.Join(", ", g.Select(c => c.RowNumber).Order().Take(RowsTold))));

    // Refused or not, what was found is stored: the page shows it beside the refusal.
    private async Task CheckAgainAsync(MoveRoster command, CancellationToken cancellationToken)
    {
        await FindAsync(command, cancellationToken);
        await CheckAgainAsync(command.Id, cancellationToken);
    }

    private async Task LetPassAsync(Roster roster, MoveRoster command, CancellationToken cancellationToken)
    {
        var open = await findings.SummariseAsync(command.Id, cancellationToken);
        Refuse([.. open.SelectMany(f => Check(f, command)), .. await ConflictsAsync(command.Id, cancellationToken)]);
        foreach (var warning in open.Where(f => f.Open > 0 && f.Severity == RuleSeverity.Warn))
        {
            waivers.Add(new RuleWaiver(
                roster, warning.Code, idIndex: null, RuleSeverity.Warn, NameText.Tidy(command.Reasons[warning.Code]), filingNumber: null, user, clock.UtcNow));
        }
    }

    private async Task<Roster> GetAsync(MoveRoster command, CancellationToken cancellationToken)
    {
        var roster = await FindAsync(command, cancellationToken);
        unitOfWork.ExpectVersion(roster, command.Version);
        return roster;
    }

    private async Task<Roster> FindAsync(MoveRoster command, CancellationToken cancellationToken)
    {
        var roster = await rosters.FindAsync(command.Id, cancellationToken) ?? throw new NotFoundException($"roster {command.Id}");
        return roster.Version == command.Version ? roster : throw new ConcurrencyException();
    }

    private static IEnumerable<DomainError> Check(FindingSummary finding, MoveRoster command) => finding switch
    {
        { Open: 0 } => [],
        { Severity: RuleSeverity.Block } => [new("Roster.Blocked", "", finding.Code, finding.Open)],
        { Severity: RuleSeverity.Warn } => Reason(finding.Code, NameText.Tidy(command.Reasons.GetValueOrDefault(finding.Code))),
        _ => [],
    };

    private static IEnumerable<DomainError> Reason(string code, string reason) => reason.Length switch
    {
        0 => [new("Roster.ReasonMissing", FieldOf(code), code)],
        > RuleWaiver.ReasonLength => [new("Waiver.ReasonTooLong", FieldOf(code), RuleWaiver.ReasonLength, reason.Length)],
        _ => [],
    };

    private static string? Remark(string? remark) => remark?.Trim() switch
    {
        null or "" => null,
        { Length: > Roster.RemarkLength } => throw new DomainException("Roster.RemarkTooLong", nameof(MoveRoster.Remark), Roster.RemarkLength),
        var text => text,
    };

    private static void Refuse(IReadOnlyList<DomainError> errors)
    {
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }
    }
}
