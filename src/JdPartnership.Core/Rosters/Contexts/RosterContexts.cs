using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Rosters.Contexts;

/// <summary>
/// Loads what the rules of a roster ask for. The roster is looked up in the viewer's scope; only how many interns others have, and when a
/// person is elsewhere, is asked across all colleges, and nothing else comes back.
/// </summary>
public sealed class RosterContexts(IRosterContextQueries queries, EnterpriseScope enterprise, RuleSettings settings, BusinessClock clock)
{
    private const string Actor = "roster rules";

    /// <exception cref="NotFoundException">No such roster in the viewer's scope.</exception>
    public Task<RosterContext> LoadAsync(int rosterId, CancellationToken cancellationToken) => LoadAsync(rosterId, [], cancellationToken);

    /// <param name="rosterId">The roster.</param>
    /// <param name="besides">Who is there besides other rosters' interns.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">No such roster in the viewer's scope.</exception>
    public Task<RosterContext> LoadAsync(int rosterId, IReadOnlyList<OtherInterns> besides, CancellationToken cancellationToken) =>
        LoadAsync(rosterId, others => others.ListOthersAsync(rosterId, cancellationToken), besides, cancellationToken);

    /// <summary>The same for one stay that moves: the roster's own entries in force count among the others.</summary>
    /// <param name="rosterId">The roster.</param>
    /// <param name="moves">Who comes and goes besides.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">No such roster in the viewer's scope.</exception>
    public Task<RosterContext> LoadInForceAsync(int rosterId, IReadOnlyList<OtherInterns> moves, CancellationToken cancellationToken) =>
        LoadAsync(rosterId, others => others.ListPresentAsync(rosterId, cancellationToken), moves, cancellationToken);

    private async Task<RosterContext> LoadAsync(
        int rosterId, Func<IRosterContextQueries, Task<IReadOnlyList<OtherInterns>>> listOthers, IReadOnlyList<OtherInterns> moves, CancellationToken cancellationToken)
    {
        var facts = await queries.FindAsync(rosterId, cancellationToken) ?? throw new NotFoundException($"roster {rosterId}");
        var others = await enterprise.RunAsync(Actor, provider => listOthers(provider.GetRequiredService<IRosterContextQueries>()));
        var rules = new RuleContext(facts.Batch, facts.Places.Select(p => p.Post), settings, clock.Today) { Staff = facts.Staff, Others = [.. others, .. moves] };
        return new RosterContext(rules, new Dictionary<PostFacts, RosterPlace>(facts.Places.Select(p => KeyValuePair.Create(p.Post, p.Place)), ReferenceEqualityComparer.Instance));
    }

    /// <param name="idIndexes">Of persons of this roster; a few hundred at most.</param>
    public Task<ILookup<string, Stay>> ListElsewhereAsync(int rosterId, IReadOnlyCollection<string> idIndexes, CancellationToken cancellationToken) =>
        enterprise.RunAsync(
            Actor, provider => provider.GetRequiredService<IRosterContextQueries>().ListElsewhereAsync(rosterId, idIndexes, cancellationToken));
}
