using AutoMapper;
using JdPartnership.Core.Common;
using JdPartnership.Core.Reports.Periods;
using JdPartnership.Web.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Reports.Periods;

/// <summary>Opens the form of a period: proposed, as stored, or again with what was typed.</summary>
public sealed class PeriodForms(PeriodService periods, IMapper mapper, IStringLocalizer L)
{
    private const string UsualStyle = "（{0}）";

    public async Task<PeriodModel> NewAsync(CancellationToken cancellationToken) =>
        await periods.ProposeAsync(cancellationToken) is { } proposed ? mapper.Map<PeriodModel>(proposed) : new PeriodModel { LabelStyle = UsualStyle };

    /// <exception cref="NotFoundException">No such period.</exception>
    public async Task<PeriodModel> EditAsync(string label, CancellationToken cancellationToken) =>
        mapper.Map<PeriodModel>(await periods.GetAsync(label, cancellationToken));

    /// <summary>The form again; after a stale version with what differs from the stored period, and its version for the next try.</summary>
    public async Task<PeriodModel> RefillAsync(PeriodModel model, string label, bool isConflict, CancellationToken cancellationToken)
    {
        model.Current = label;
        if (isConflict)
        {
            var stored = await EditAsync(label, cancellationToken);
            model.Conflicts = [.. Texts(model)
                .Zip(Texts(stored), (typed, kept) => new ConflictingField(typed.Label, typed.Text, kept.Text))
                .Where(f => f.Typed != f.Stored)];
            model.Version = stored.Version;
        }

        return model;
    }

    private IEnumerable<(string Label, string Text)> Texts(PeriodModel model) =>
    [
        (L["年度标签"], NameText.Tidy(model.Label)),
        (L["年度写法"], NameText.Tidy(model.LabelStyle)),
        (L["开始日期"], DateText.Of(model.Start)),
        (L["结束日期"], DateText.Of(model.End)),
        (L["年报标题"], NameText.Tidy(model.Title)),
        (L["其他类型院校的标题"], NameText.Tidy(model.TitleForOtherTypes)),
        (L["来源"], NameText.Tidy(model.Source)),
    ];
}
