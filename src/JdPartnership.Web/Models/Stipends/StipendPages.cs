using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Schemes;
using JdPartnership.Web.Models.Payments;

namespace JdPartnership.Web.Models.Stipends;

/// <summary>Opens the calculator and the forms of schemes.</summary>
public sealed class StipendPages(ISchemeQueries schemes)
{
    /// <summary>The newest scheme that says amounts unless one is asked for.</summary>
    public async Task<StipendPage> OpenAsync(StipendQuery query, CancellationToken cancellationToken)
    {
        var all = await schemes.ListAsync(cancellationToken);
        var shown = all.FirstOrDefault(s => s.Id == query.Scheme) ?? all.FirstOrDefault(s => s.Components.Any(c => c.AmountYuan is not null)) ?? (all.Count > 0 ? all[0] : null);
        HashSet<string> unreadable = [];
        List<StipendComponent> components = [.. (shown?.Components ?? []).OrderBy(c => c.Order)];
        var isOwn = query.Scheme == shown?.Id && query.Amounts.Count == components.Count;
        List<string> texts = [.. components.Select((c, i) => (isOwn ? query.Amounts[i] : c.AmountYuan is { } yuan ? PaymentText.Yuan(yuan) : null) ?? "")];
        var totals = StipendCalculator.Of(components.Select((c, i) => new StipendComponent(c.Order, c.Name, Read(texts[i], $"Amounts[{i}]", unreadable), c.Form, c.CountsTowardFloor)));
        var rules = query.Rules ?? RuleSetKey.Internship2021;
        var wages = new WageFacts(
            Read(query.SamePost, nameof(query.SamePost), unreadable), Read(query.LowestTier, nameof(query.LowestTier), unreadable), Read(query.Probation, nameof(query.Probation), unreadable));
        return new StipendPage(all, shown, query, texts, totals, rules, PayFloor.Of(rules, wages), unreadable);
    }

    public Task<IReadOnlyList<StipendScheme>> BinAsync(CancellationToken cancellationToken) => schemes.ListDeletedAsync(cancellationToken);

    /// <exception cref="NotFoundException">No such scheme, or it is in the recycle bin.</exception>
    public async Task<SchemeModel> EditAsync(int id, CancellationToken cancellationToken) =>
        SchemeModel.Of(await schemes.FindAsync(id, cancellationToken) ?? throw new NotFoundException($"scheme {id}"));

    /// <summary>The form again; after a conflict with the version of now, and what is stored beside.</summary>
    public async Task<SchemeModel> RefillAsync(SchemeModel model, int id, bool isConflict, CancellationToken cancellationToken)
    {
        model.Id = id;
        if (isConflict)
        {
            var stored = await EditAsync(id, cancellationToken);
            (model.Version, model.Stored) = (stored.Version, stored);
        }

        return model.WithRoom();
    }

    private static decimal? Read(string? text, string field, HashSet<string> unreadable)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var (value, problem) = MoneyReading.Read(text);
        if (problem is not null)
        {
            unreadable.Add(field);
        }

        return value;
    }
}
