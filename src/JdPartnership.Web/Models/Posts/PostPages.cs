using System.Globalization;
using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Posts;

/// <summary>Opens posts and their forms: as stored, or again with what was typed.</summary>
public sealed class PostPages(IPostQueries queries, IBatchQueries batches, ICurrentUser viewer, IMapper mapper, IStringLocalizer L)
{
    private bool MayEdit => viewer.May(Permission.EditPosts);

    public async Task<PostListModel> ListAsync(bool bin, CancellationToken cancellationToken) =>
        new(await queries.ListAsync(bin && MayEdit, cancellationToken), bin && MayEdit, MayEdit);

    /// <exception cref="NotFoundException">No such post; for who may not edit also when it is in the recycle bin.</exception>
    public async Task<PostPage> OpenAsync(int id, WageModel form, CancellationToken cancellationToken)
    {
        var post = await queries.FindAsync(id, cancellationToken);
        return post is null || (post.DeletedAt is not null && !MayEdit)
            ? throw new NotFoundException($"post {id}")
            : new PostPage(post, form, (await batches.ListPlacesAsync(cancellationToken)).Centres, MayEdit);
    }

    public async Task<StaffingPage> StaffingAsync(StaffingModel form, CancellationToken cancellationToken) =>
        new(await queries.ListStaffingAsync(cancellationToken), form, await batches.ListPlacesAsync(cancellationToken), MayEdit);

    /// <exception cref="NotFoundException">No such post, or it is in the recycle bin.</exception>
    public async Task<PostModel> EditAsync(int id, CancellationToken cancellationToken)
    {
        var post = await GetAsync(id, cancellationToken);
        var model = mapper.Map<PostModel>(post.Details);
        (model.Id, model.Version) = (id, post.Version);
        return model;
    }

    /// <summary>The form again; after a stale version with what differs from the stored post, and its version for the next try.</summary>
    public async Task<PostModel> RefillAsync(PostModel model, int id, bool isConflict, CancellationToken cancellationToken)
    {
        var post = await GetAsync(id, cancellationToken);
        model.Id = id;
        if (isConflict)
        {
            var stored = mapper.Map<PostModel>(post.Details);
            model.Conflicts = [.. Texts(model)
                .Zip(Texts(stored), (typed, kept) => new ConflictingField(typed.Label, typed.Text, kept.Text))
                .Where(f => f.Typed != f.Stored)];
            model.Version = post.Version;
        }

        return model;
    }

    private async Task<PostRecord> GetAsync(int id, CancellationToken cancellationToken) =>
        await queries.FindAsync(id, cancellationToken) is { DeletedAt: null } post ? post : throw new NotFoundException($"post {id}");

    private IEnumerable<(string Label, string Text)> Texts(PostModel model) =>
    [
        (L["岗位名称"], NameText.Tidy(model.Name)),
        (L["适合的专业大类"], NameText.Tidy(model.MajorCategories)),
        (L["体力劳动强度分级"], model.LabourGrade?.ToString(CultureInfo.InvariantCulture) ?? ""),
        (L["高风险岗位"], YesNo(model.IsHighRisk)),
        (L["未成年工禁忌"], YesNo(model.IsForbiddenToMinors)),
        (L["女职工禁忌"], YesNo(model.IsForbiddenToWomen)),
        (L["月工时"], model.MonthlyHours?.ToString("0.##", CultureInfo.InvariantCulture) ?? ""),
        (L["夜班、加班或休息日工作"], YesNo(model.HasUnusualHours)),
        (L["娱乐场所"], YesNo(model.IsEntertainmentVenue)),
        (L["备注"], model.Remark?.Trim() ?? ""),
    ];

    private string YesNo(bool value) => value ? L["是"] : L["否"];
}
