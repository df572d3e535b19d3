using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Charts;

/// <summary>A chart that a section binds by <c>{% chart "key" %}</c>.</summary>
public interface IReportChart
{
    string Key { get; }

    /// <returns><c>null</c> when there is nothing to draw; the table beside it says so.</returns>
    ChartBlock? Build(EditionContext edition);
}
