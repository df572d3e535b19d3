using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

/// <summary>A table that a section binds by <c>{% table "key" %}</c>.</summary>
public interface IReportTable
{
    string Key { get; }

    /// <summary>What the rows are, for the sentence that stands in when there are none: 尚无登记的{Subject}。</summary>
    string Subject { get; }

    /// <summary>Whether the table speaks of the focus college; the enterprise edition leaves it out.</summary>
    bool IsOfCollege => false;

    /// <returns><c>null</c> when nothing is registered.</returns>
    TableBlock? Build(EditionContext edition);
}
