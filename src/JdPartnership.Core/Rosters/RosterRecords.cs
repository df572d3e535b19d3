using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters.Entries;

namespace JdPartnership.Core.Rosters;

/// <summary>Opens a roster for a person: who must not read names is shown masks, and finds nobody by name or number.</summary>
public sealed class RosterRecords(IRosterQueries queries, BlindIndex blindIndex, ICurrentUser user)
{
    public bool ShowsNames => user.May(Permission.ViewInternNames);

    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    public async Task<RosterRecord> GetAsync(int id, CancellationToken cancellationToken) =>
        await queries.FindAsync(id, cancellationToken) ?? throw new NotFoundException($"roster {id}");

    /// <param name="identityNumber">Whole number of any document; <c>null</c> or empty for no such condition.</param>
    public async Task<Page<EntryRow>> ListEntriesAsync(
        int rosterId, EntryFilter filter, string? identityNumber, PageRequest page, CancellationToken cancellationToken)
    {
        if (ShowsNames)
        {
            return await queries.ListEntriesAsync(rosterId, filter with { IdIndexes = IndexesOf(identityNumber) }, page, cancellationToken);
        }

        var entries = await queries.ListEntriesAsync(rosterId, new EntryFilter(), page, cancellationToken);
        return entries with { Items = [.. entries.Items.Select(e => e with { Name = NameOf(e.Name), StudentNumber = StudentNumberOf(e.StudentNumber) })] };
    }

    public string NameOf(string name) => ShowsNames ? name : Masks.Name(name);

    public string? StudentNumberOf(string? number) => number is null || ShowsNames ? number : Masks.Number(number);

    private IReadOnlyList<string>? IndexesOf(string? number) =>
        string.IsNullOrWhiteSpace(number) ? null : [.. Enum.GetValues<IdentityType>().Select(type => blindIndex.Of(type, number))];
}
