using System.Globalization;
using AutoMapper;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Web.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Batches;

/// <summary>Fills the form of a batch: empty, as it is stored, or again with what was typed.</summary>
public sealed class BatchForms(IBatchQueries queries, CollegeCatalogue colleges, IMapper mapper, IStringLocalizer L)
{
    private const int EmptyLines = 3;

    /// <exception cref="NotFoundException">No such batch, or it is in the recycle bin.</exception>
    public async Task<BatchModel> OpenAsync(int id, string? returnUrl, CancellationToken cancellationToken)
    {
        var record = await GetAsync(id, cancellationToken);
        var model = mapper.Map<BatchModel>(record.Details);
        (model.Version, model.ReturnUrl) = (record.Version, returnUrl);
        return await RefillAsync(model, id, cancellationToken);
    }

    /// <summary>The form with its choices, and lines to fill in.</summary>
    public async Task<BatchModel> RefillAsync(BatchModel model, int? id, CancellationToken cancellationToken)
    {
        if (id is { } known)
        {
            var record = await GetAsync(known, cancellationToken);
            (model.Id, model.StoredName, model.CollegeId) = (known, record.Details.Name, record.CollegeId);
        }

        model.Colleges = id is null ? await colleges.ListNamesAsync(cancellationToken) : [];
        model.Choices = await queries.ListPlacesAsync(cancellationToken);
        model.Places = [.. model.Places.Where(p => !p.IsEmpty), .. Enumerable.Range(0, EmptyLines).Select(_ => new PlaceModel())];
        return model;
    }

    /// <summary>After a stale version: what differs from the stored batch, and its version for the next try.</summary>
    public async Task<BatchModel> FaceConflictAsync(BatchModel model, int id, CancellationToken cancellationToken)
    {
        var record = await GetAsync(id, cancellationToken);
        var choices = await queries.ListPlacesAsync(cancellationToken);
        var stored = mapper.Map<BatchModel>(record.Details);
        model.Conflicts = [.. Texts(model, choices)
            .Zip(Texts(stored, choices), (typed, kept) => new ConflictingField(typed.Label, typed.Text, kept.Text))
            .Where(f => f.Typed != f.Stored)];
        model.Version = record.Version;
        return await RefillAsync(model, id, cancellationToken);
    }

    private async Task<BatchRecord> GetAsync(int id, CancellationToken cancellationToken) =>
        await queries.FindAsync(id, cancellationToken) is { DeletedAt: null } batch ? batch : throw new NotFoundException($"batch {id}");

    private IEnumerable<(string Label, string Text)> Texts(BatchModel model, PlaceChoices choices) =>
    [
        (L["批次名称"], NameText.Tidy(model.Name)),
        (L["实习类型"], RosterText.Of(model.Engagement ?? default, L)),
        (L["开始日期"], DateText.Of(model.Start)),
        (L["结束日期"], DateText.Of(model.End)),
        (L["计划人数"], Number(model.PlannedPersons)),
        (L["特殊工时备案号"], NameText.Tidy(model.HoursFilingNumber)),
        (L["备案日期"], DateText.Of(model.HoursFiledOn)),
        (L["通过中介机构组织"], model.IsThroughAgency ? L["是"] : L["否"]),
        (L["备注"], model.Remark?.Trim() ?? ""),
        (L["岗位与分中心"], string.Join(L["、"], model.Places.Where(p => !p.IsEmpty).Select(p => PlaceText(p, choices)).Order(StringComparer.Ordinal))),
    ];

    private static string PlaceText(PlaceModel place, PlaceChoices choices) =>
        $"{choices.Centres.FirstOrDefault(c => c.Id == place.ServiceCentreId)?.Name} {choices.Posts.FirstOrDefault(p => p.Id == place.PostId)?.Name} {Number(place.Persons)}".Trim();

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
