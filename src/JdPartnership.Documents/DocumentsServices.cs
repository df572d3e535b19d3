using JdPartnership.Core.Lists;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Packages;
using JdPartnership.Documents.Reports.Docx;
using JdPartnership.Documents.Reports.Html;
using JdPartnership.Documents.Reports.Pdf;
using JdPartnership.Documents.Reports.Xlsx;
using JdPartnership.Documents.Workbooks;
using JdPartnership.Documents.Workbooks.Rosters;
using JdPartnership.Documents.Workbooks.Rosters.Writing;
using JdPartnership.Documents.Workbooks.Unmasked;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JdPartnership.Documents;

/// <summary>Registers the file formats behind Core's interfaces.</summary>
public static class DocumentsServices
{
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Settings of the converter; checked here, so that a wrong one stops the start.</param>
    public static IServiceCollection AddDocuments(this IServiceCollection services, Action<ConverterOptions>? configure = null)
    {
        var options = new ConverterOptions();
        configure?.Invoke(options);
        services.AddSingleton(options.Validated());
        services.AddSingleton<IDocxRenderer, DocxRenderer>();
        services.AddSingleton<IXlsxRenderer, XlsxRenderer>();
        services.AddSingleton<IHtmlRenderer, HtmlRenderer>();
        services.AddSingleton<IPaginator, OfficePaginator>();
        services.AddSingleton<IListWorkbook, ListWorkbook>();
        services.AddSingleton<IStreamedWorkbook, StreamedListWorkbook>();
        services.AddSingleton<IListCsv, ListCsv>();
        services.TryAddSingleton(new RosterFileLimits());
        services.AddSingleton<ISheetReader, SheetReader>();
        services.AddSingleton<IRosterReader, RosterReader>();
        services.AddSingleton<IRosterTemplate, RosterTemplate>();
        services.AddSingleton<IPackageWorkbook, PackageWorkbook>();
        services.AddSingleton<IRosterErrorWorkbook, RosterErrorWorkbook>();
        services.AddSingleton<IUnmaskedWorkbook, UnmaskedWorkbook>();
        return services;
    }
}
