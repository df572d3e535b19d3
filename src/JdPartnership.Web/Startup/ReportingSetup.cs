using JdPartnership.Core.Figures;
using JdPartnership.Core.Reports;
using JdPartnership.Documents;
using JdPartnership.Web.Models.Home;
using JdPartnership.Web.Models.Reports;
using JdPartnership.Web.Models.Reports.Periods;

namespace JdPartnership.Web.Startup;

internal static class ReportingSetup
{
    public static WebApplicationBuilder AddReporting(this WebApplicationBuilder builder)
    {
        builder.Services.AddFigures().AddReports();
        builder.AddConverter();
        builder.Services.AddScoped<EditionLists>().AddScoped<Previews>().AddScoped<PeriodForms>().AddScoped<HomePages>();
        builder.Services.AddScoped<Authorization.AccountCreation>();
        builder.Services.AddScoped<Demo.DemoAccounts>().AddScoped<Demo.DemoRosters>();
        return builder;
    }

    /// <exception cref="SettingsException">A setting of the converter is wrong.</exception>
    private static void AddConverter(this WebApplicationBuilder builder)
    {
        try
        {
            builder.Services.AddDocuments(options => builder.Configuration.GetSection("Converter").Bind(options));
        }
        catch (ArgumentException exception)
        {
            throw new SettingsException(exception.Message);
        }
    }
}
