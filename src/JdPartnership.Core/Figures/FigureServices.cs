using JdPartnership.Core.Figures.Families;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Figures;

public static class FigureServices
{
    /// <summary>Registers the catalogue; the order of the families is the order in which figures are printed.</summary>
    public static IServiceCollection AddFigures(this IServiceCollection services) => services
        .AddSingleton<IFigureFamily, PartnerFigures>()
        .AddSingleton<IFigureFamily, CooperationFigures>()
        .AddSingleton<IFigureFamily, InternshipFigures>()
        .AddSingleton<IFigureFamily, CountedInternshipFigures>()
        .AddSingleton<IFigureFamily, TrainingFigures>()
        .AddSingleton<IFigureFamily, StipendFigures>()
        .AddSingleton<IFigureFamily, ResourceFigures>()
        .AddSingleton<IFigureFamily, EnterpriseFigures>()
        .AddSingleton<IFigureFamily, ClaimFigures>()
        .AddSingleton<FigureCatalogue>()
        .AddScoped<FigureService>();
}
