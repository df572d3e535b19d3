using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Web.Models.Rosters;

/// <summary>Fills the forms of a roster's way: new, or again with what was typed.</summary>
public sealed class RosterForms(RosterRecords records, IFindingQueries findings)
{
    /// <summary>The version becomes that of now: what stood in the way has been shown.</summary>
    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    public async Task<SubmitModel> FillAsync(SubmitModel model, int id, CancellationToken cancellationToken)
    {
        model.Roster = await records.GetAsync(id, cancellationToken);
        model.Version = model.Roster.Version;
        model.Findings = await findings.SummariseAsync(id, cancellationToken);
        return model;
    }

    /// <inheritdoc cref="FillAsync(SubmitModel, int, CancellationToken)"/>
    public async Task<WaiverModel> FillAsync(WaiverModel model, int id, CancellationToken cancellationToken)
    {
        model.Roster = await records.GetAsync(id, cancellationToken);
        model.NeedsFiling = WaiverPolicy.Of(model.Code ?? "") == Waivable.WithFiling;
        return model;
    }
}
