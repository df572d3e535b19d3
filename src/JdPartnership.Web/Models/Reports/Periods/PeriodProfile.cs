using AutoMapper;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Periods;

namespace JdPartnership.Web.Models.Reports.Periods;

/// <summary>The form of a period to the details Core takes, and back.</summary>
public sealed class PeriodProfile : Profile
{
    public PeriodProfile()
    {
        CreateMap<PeriodModel, PeriodDetails>()
            .ForMember(d => d.Label, o => o.MapFrom(m => m.Label ?? ""))
            .ForMember(d => d.LabelStyle, o => o.MapFrom(m => m.LabelStyle ?? ""))
            .ForMember(d => d.Title, o => o.MapFrom(m => m.Title ?? ""));
        CreateMap<PeriodDetails, PeriodModel>(MemberList.Source);
        CreateMap<ReportPeriod, PeriodModel>()
            .ForMember(m => m.Current, o => o.MapFrom(p => p.Label))
            .ForMember(m => m.Conflicts, o => o.Ignore());
    }
}
