using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Reports;

/// <summary>A line of the list of partners a period's report printed: what was printed, and which college it means.</summary>
public sealed class PartnerListing : Entity, ICollegeOwned
{
    private PartnerListing()
    {
    }

    public PartnerListing(ReportPeriod period, int order, string printedName, College college)
    {
        ReportPeriod = period;
        Order = order;
        PrintedName = printedName;
        College = college;
    }

    public int ReportPeriodId { get; private set; }

    public ReportPeriod ReportPeriod { get; private set; } = null!;

    public int Order { get; private set; }

    public string PrintedName { get; private set; } = "";

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }
}
