using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Rosters.Waivers;

/// <summary>Asks for waivers and decides about them. Nobody decides about what they asked for themselves.</summary>
public sealed class WaiverService(
    IWaiverRepository waivers, IRosterRepository rosters, IFindingQueries findings, IUnitOfWork unitOfWork, ICurrentUser user, BusinessClock clock)
{
    public const int RemarkLength = 500;

    /// <exception cref="NotFoundException">No such roster or entry within the viewer's scope.</exception>
    /// <exception cref="DomainException">The roster is not in work, nothing of the kind was found, it must not be waived, or the papers are missing.</exception>
    public async Task RequestAsync(RequestWaiver command, CancellationToken cancellationToken)
    {
        var roster = await rosters.FindAsync(command.RosterId, cancellationToken) ?? throw new NotFoundException($"roster {command.RosterId}");
        if (!roster.IsInWork)
        {
            throw new DomainException("Waiver.NotInWork");
        }

        var person = await PersonAsync(command, cancellationToken);
        var found = (await findings.SummariseAsync(roster.Id, cancellationToken)).FirstOrDefault(f => f.Code == command.Code)
            ?? throw new DomainException("Waiver.NothingFound");
        var start = person?.Start ?? await waivers.FindStartAsync(roster.Id, cancellationToken);
        var errors = WaiverPolicy.Check(new WaiverRequest(command.Code, found.Severity, command.Reason, command.FilingNumber, command.FiledOn, start));
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }

        if (found.Open == 0 || await waivers.IsAskedForAsync(roster, command.Code, person?.IdIndex, cancellationToken))
        {
            throw new DomainException("Waiver.AskedFor");
        }

        var filing = NameText.Tidy(command.FilingNumber);
        waivers.Add(new RuleWaiver(
            roster, command.Code, person?.IdIndex, found.Severity, NameText.Tidy(command.Reason), filing.Length == 0 ? null : filing, user, clock.UtcNow)
        {
            FiledOn = filing.Length == 0 ? null : command.FiledOn,
        });
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <exception cref="NotFoundException">No such waiver within the viewer's scope.</exception>
    /// <exception cref="DomainException">It is decided, one's own, or not in one's power.</exception>
    public async Task DecideAsync(DecideWaiver command, CancellationToken cancellationToken)
    {
        var waiver = await waivers.FindAsync(command.Id, cancellationToken) ?? throw new NotFoundException($"waiver {command.Id}");
        var role = user.May(Permission.GrantEveryWaiver) ? Role.Administrator : Role.Coordinator;
        if (command.Grant && waiver.Severity == RuleSeverity.Block && !WaiverPolicy.MayGrant(role, waiver.Code))
        {
            throw new DomainException("Waiver.NotInYourPower");
        }

        var remark = NameText.Tidy(command.Remark);
        if (remark.Length > RemarkLength)
        {
            throw new DomainException("Waiver.RemarkTooLong", nameof(command.Remark), RemarkLength);
        }

        waiver.Decide(command.Grant, user, clock.UtcNow, remark.Length == 0 ? null : remark);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private async Task<WaivedPerson?> PersonAsync(RequestWaiver command, CancellationToken cancellationToken) => command.EntryId is not { } entry
        ? null
        : await waivers.FindPersonAsync(command.RosterId, entry, cancellationToken) ?? throw new NotFoundException($"entry {entry}");
}
