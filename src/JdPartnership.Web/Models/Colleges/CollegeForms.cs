using AutoMapper;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Web.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>Fills the form of a college: as it is stored, or again with what was typed and what stands in its way.</summary>
public sealed class CollegeForms(CollegeRecords records, CollegeNames names, IMapper mapper, IStringLocalizer L)
{
    /// <exception cref="NotFoundException">No such college, or it is in the recycle bin.</exception>
    public async Task<CollegeModel> OpenAsync(int id, string? returnUrl, CancellationToken cancellationToken)
    {
        var record = await records.GetAsync(id, cancellationToken);
        if (record.DeletedAt is not null)
        {
            throw new NotFoundException($"college {id} is deleted");
        }

        var model = mapper.Map<CollegeModel>(record.Details);
        (model.Id, model.StoredName, model.Version, model.ReturnUrl) = (id, record.Details.Name, record.Version, returnUrl);
        return model;
    }

    /// <summary>The form again; colleges the name looks like are shown whatever else was wrong.</summary>
    public async Task<CollegeModel> RefillAsync(CollegeModel model, int? id, CancellationToken cancellationToken)
    {
        model.Id = id;
        model.StoredName = id is { } known ? (await records.GetAsync(known, cancellationToken)).Details.Name : null;
        model.LookAlikes = string.IsNullOrWhiteSpace(model.Name) || NameText.Normalize(model.Name) == NameText.Normalize(model.StoredName)
            ? []
            : await names.ListLookAlikesAsync(model.Name, model.ProvinceCode, id, cancellationToken);
        return model;
    }

    /// <summary>After a stale version: what differs from the stored college, and its version for the next try.</summary>
    public async Task<CollegeModel> FaceConflictAsync(CollegeModel model, int id, CancellationToken cancellationToken)
    {
        var record = await records.GetAsync(id, cancellationToken);
        var stored = mapper.Map<CollegeModel>(record.Details);
        model.Conflicts = [.. Texts(model).Zip(Texts(stored), (typed, kept) => new ConflictingField(typed.Label, typed.Text, kept.Text)).Where(f => f.Typed != f.Stored)];
        model.Version = record.Version;
        return await RefillAsync(model, id, cancellationToken);
    }

    private IEnumerable<(string Label, string Text)> Texts(CollegeModel model) =>
    [
        (L["学校名称"], NameText.Tidy(model.Name)),
        (L["拼音"], NameText.Tidy(model.PinyinOverride)),
        (L["办学类型"], model.Type is { } type ? RecordText.Of(type, L) : ""),
        (L["办学性质"], RecordText.Of(model.Ownership ?? default, L)),
        (L["省份"], ProvinceText.OfCode(model.ProvinceCode, L) ?? ""),
        (L["城市"], NameText.Tidy(model.City)),
        (L["主管部门"], NameText.Tidy(model.Regulator)),
        (L["学校标识码"], NameText.Normalize(model.SchoolCode)),
        (L["标识码启用日期"], DateText.Of(model.SchoolCodeSince)),
        (L["统一社会信用代码"], NameText.Normalize(model.CreditCode)),
        (L["“双高计划”建设单位"], model.IsDoubleHigh ? L["是"] : L["否"]),
        (L["国家示范（骨干）高职"], model.IsModel ? L["是"] : L["否"]),
        (L["终止日期"], DateText.Of(model.TerminatedOn)),
        (L["备注"], model.Remark?.Trim() ?? ""),
        (L["来源"], NameText.Tidy(model.Source)),
    ];
}
