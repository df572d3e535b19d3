using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Exports;

namespace JdPartnership.Web.Models.PersonalData;

/// <summary>Opens the pages of exports, and fills the form that asks for one.</summary>
public sealed class ExportPages(IUnmaskedExportQueries queries, CollegeCatalogue colleges)
{
    /// <exception cref="NotFoundException">No such export within the viewer's scope.</exception>
    public async Task<UnmaskedExportDetails> GetAsync(int id, CancellationToken cancellationToken) =>
        await queries.FindAsync(id, cancellationToken) ?? throw new NotFoundException($"export {id}");

    /// <exception cref="NotFoundException">No such college within the viewer's scope.</exception>
    public async Task<ExportRequestModel> FillAsync(ExportRequestModel model, CancellationToken cancellationToken)
    {
        var names = await colleges.ListNamesAsync(cancellationToken);
        model.CollegeName = names.FirstOrDefault(c => c.Id == model.College)?.Name ?? throw new NotFoundException($"college {model.College}");
        model.Rosters = await queries.ListRostersAsync(model.College!.Value, cancellationToken);
        return model;
    }
}
