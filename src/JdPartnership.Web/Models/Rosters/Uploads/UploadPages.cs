using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;
using JdPartnership.Web.Models.Mappings;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Rosters.Uploads;

/// <summary>Gathers what the pages of uploads show.</summary>
public sealed class UploadPages(IUploadQueries queries, UploadDecisions decisions, ICurrentUser viewer, IStringLocalizer L)
{
    /// <exception cref="NotFoundException">No such roster in scope.</exception>
    public async Task<UploadTarget> NewAsync(int rosterId, CancellationToken cancellationToken) =>
        await queries.FindTargetAsync(rosterId, cancellationToken) ?? throw new NotFoundException($"roster {rosterId}");

    /// <exception cref="NotFoundException">No such upload in scope.</exception>
    public async Task<UploadDetails> FindAsync(int rosterId, int id, CancellationToken cancellationToken) =>
        await queries.FindAsync(rosterId, id, cancellationToken) ?? throw new NotFoundException($"upload {id}");

    /// <exception cref="NotFoundException">No such upload in scope.</exception>
    public async Task<UploadPage> OpenAsync(int rosterId, int id, UploadQuery query, CancellationToken cancellationToken)
    {
        var upload = await FindAsync(rosterId, id, cancellationToken);
        return new UploadPage(
            upload,
            query,
            upload.HasRows ? await queries.ListLinesAsync(id, query.ToFilter(), query.PageRequest, cancellationToken) : null,
            upload.HasRows ? await queries.ListGroupsAsync(id, cancellationToken) : [],
            upload.HasRows ? await queries.ListWholeAsync(id, cancellationToken) : [],
            UploadText.Chips(query, L),
            viewer.May(Permission.UploadRosters),
            viewer.May(Permission.ViewInternNames));
    }

    /// <param name="rosterId">The roster the upload belongs to.</param>
    /// <param name="id">Of the upload.</param>
    /// <param name="sheet">Name of the sheet to show; the likeliest when there is none of that name.</param>
    /// <param name="typed">What was chosen and not taken; <c>null</c> for a fresh page.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">No such upload in scope.</exception>
    public async Task<MappingPage> MapAsync(int rosterId, int id, string? sheet, MappingModel? typed, CancellationToken cancellationToken)
    {
        var upload = await FindAsync(rosterId, id, cancellationToken);
        if (upload.State is not (UploadState.NeedsMapping or UploadState.Staged))
        {
            throw new NotFoundException($"mapping of upload {id}");
        }

        var sheets = await decisions.ListSheetsAsync(rosterId, id, cancellationToken);
        var shown = sheets.FirstOrDefault(s => s.Sheet == sheet) ?? sheets[0];
        var path = $"/rosters/{rosterId}/uploads/{id}";
        return new MappingPage(upload, MappingForm.Of(
            (path + "/mapping", path, L["名册的列"]),
            sheets,
            shown,
            typed?.Chosen<RosterColumn>() ?? shown.Recognised.Columns,
            RosterColumns.All.Select(d => (d.Column, d.Header, d.IsRequired ? L["必填"].Value : null))));
    }
}
