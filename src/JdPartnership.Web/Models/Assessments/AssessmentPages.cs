using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Assessments;

/// <summary>Fills the grid of grades: as stored, or again with what was typed.</summary>
public sealed class AssessmentPages(RosterRecords rosters, IAssessmentQueries queries, ICurrentUser viewer)
{
    public static string PathOf(int roster, int? page) => page is { } number ? $"/rosters/{roster}/assessments?page={number}" : $"/rosters/{roster}/assessments";

    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    public async Task<AssessmentGridModel> OpenAsync(int rosterId, int? page, CancellationToken cancellationToken)
    {
        var model = await FillAsync(rosterId, new AssessmentGridModel { Page = page }, cancellationToken);
        model.Lines = [.. model.Persons.Items.Select(p => AssessmentLineModel.Of(p.EntryId, p.Version, p.Values))];
        return model;
    }

    /// <summary>A line somebody else changed meanwhile shows both values, and is compared with the stored one at the next try.</summary>
    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    public async Task<AssessmentGridModel> RefillAsync(int rosterId, AssessmentGridModel typed, ModelStateDictionary state, CancellationToken cancellationToken)
    {
        var model = await FillAsync(rosterId, typed, cancellationToken);
        var sent = typed.Lines.Where(l => l.EntryId is not null).DistinctBy(l => l.EntryId).ToDictionary(l => l.EntryId!.Value);
        model.Lines = [.. model.Persons.Items.Select(p => Again(p, sent.GetValueOrDefault(p.EntryId)))];
        Forget(state);
        return model;
    }

    /// <summary>Versions and shown values in the form are those of now, whatever was sent.</summary>
    public static void Forget(ModelStateDictionary state)
    {
        foreach (var key in state.Keys.Where(k => k.Contains(".Shown", StringComparison.Ordinal) || k.EndsWith(".Version", StringComparison.Ordinal)).ToList())
        {
            state.Remove(key);
        }
    }

    private static AssessmentLineModel Again(AssessmentRow person, AssessmentLineModel? typed)
    {
        if (typed is null)
        {
            return AssessmentLineModel.Of(person.EntryId, person.Version, person.Values);
        }

        typed.Face(person.Version, person.Values);
        return typed;
    }

    private async Task<AssessmentGridModel> FillAsync(int rosterId, AssessmentGridModel model, CancellationToken cancellationToken)
    {
        model.Roster = await rosters.GetAsync(rosterId, cancellationToken);
        var persons = await queries.ListAsync(rosterId, new PageRequest(model.Page), cancellationToken);
        model.Persons = persons with { Items = [.. persons.Items.Select(p => p with { Name = rosters.NameOf(p.Name), StudentNumber = rosters.StudentNumberOf(p.StudentNumber) })] };
        model.Totals = await queries.CountAsync(rosterId, cancellationToken);
        model.MayAssess = viewer.May(Permission.AssessForCollege);
        model.MayAssessForEnterprise = viewer.May(Permission.AssessForEnterprise);
        return model;
    }
}
